import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RIGHT, WRONG_SIGN, anyClaim, varianceClaim } from './claims.js';
import { OutsideProject } from './outside-project.js';

const OPTIONS = ['--cases', '40', '--workers', '1'];

const CLAIMS = {
  'properties/some-paper/eq-1.ts': RIGHT,
  'properties/some-paper/eq-2.ts': varianceClaim('A.of(p).minus(A.of(p).power(2))'),
};

let project: OutsideProject;
let ledger: string;

beforeAll(() => {
  const first = new OutsideProject(CLAIMS);
  expect(first.run(['verify', ...OPTIONS, '--update-ledger'])).toMatchObject({ code: 0 });
  ledger = first.read('reports/ledger.json');
  first.remove();
});

beforeEach(() => {
  project = new OutsideProject({ ...CLAIMS, 'reports/ledger.json': ledger });
});

afterEach(() => {
  project.remove();
});

function verify(...args: readonly string[]): { code: number | null; text: string } {
  const { code, stdout, stderr } = project.run(['verify', ...OPTIONS, ...args]);
  return { code, text: stdout + stderr };
}

/** Replaces the claim that the ledger expects to hold. */
function plant(claim: string): ReturnType<typeof verify> {
  project.write('properties/some-paper/eq-1.ts', claim);
  return verify();
}

describe('the gate', () => {
  it('lets the run through before anything is planted', () => {
    const { code, text } = verify();
    expect(code).toBe(0);
    expect(text).toContain('Everything that was checked is as the ledger wants it.');
    expect(text).toContain('2 hold (2 exact)');
  });

  it('finds a wrong sign, with both sides of a witness', () => {
    const { code, text } = plant(WRONG_SIGN);
    expect(code).toBe(1);
    expect(text).toContain('some-paper/eq-1 was expected to be "holds" and came to "refuted"');
    expect(text).toMatch(/left +0\n +right +2/u);
  });

  it('does not take a relation without links for one that holds', () => {
    const { code, text } = plant(anyClaim('() => []'));
    expect(code).toBe(2);
    expect(text).toContain('a relation has no links');
  });

  it('does not take a domain that generates nothing for one without exceptions', () => {
    const { code, text } = plant(
      anyClaim('(p, A) => [equal(A.of(p), A.of(p))]', 'filter(probability(), () => false)'),
    );
    expect(code).toBe(1);
    expect(text).toContain('some-paper/eq-1 was expected to be "holds" and came to "vacuous"');
  });

  it('does not prove that √((1−e)²) = 1−e', () => {
    const root = `(_p, A) => {
      const x = A.of(1).minus(A.of(1).exp());
      return [equal(A.powers([[x.times(x), '1/2']]), x)];
    }`;
    const { code, text } = plant(anyClaim(root));
    expect(code).toBe(1);
    expect(text).toContain('some-paper/eq-1 was expected to be "holds" and came to "refuted"');
    expect(text).toMatch(/≈ 1\.71828\d*\n/u);
    expect(text).toMatch(/≈ -1\.71828\d*\n/u);
  });

  it.each([
    ['rational', 'A.of(p)'],
    ['not rational', 'A.of(p).exp()'],
  ])('tells two sides apart that differ by 10^−60 and are %s', (_what, side) => {
    const { code, text } = plant(
      anyClaim(`(p, A) => [equal(${side}, ${side}.plus(A.of('1e-60')))]`),
    );
    expect(code).toBe(1);
    expect(text).toContain('some-paper/eq-1 was expected to be "holds" and came to "refuted"');
  });

  it('misses a claim whose file is gone', () => {
    project.write('properties/some-paper/eq-3.ts', RIGHT);
    expect(verify('--update-ledger').code).toBe(0);
    project.removeFile('properties/some-paper/eq-3.ts');
    const { code, text } = verify();
    expect(code).toBe(1);
    expect(text).toContain('some-paper/eq-3 is in the ledger, but has no file');
  });

  it('names a claim that the ledger does not know', () => {
    project.write('properties/some-paper/eq-3.ts', RIGHT);
    const { code, text } = verify();
    expect(code).toBe(1);
    expect(text).toContain('some-paper/eq-3 is not in the ledger');
  });

  it('says where a syntax error is, and checks the other claims', () => {
    const { code, text } = plant("import { claim } from 'corrigenda';\nexport default claim({ ;\n");
    expect(code).toBe(2);
    expect(text).toMatch(/some-paper\/eq-1\.ts:2:\d+: syntax error/u);
    expect(text).toMatch(/some-paper\/eq-2 +holds +exact/u);
  });

  it('reports a file that is empty', () => {
    const { code, text } = plant('');
    expect(code).toBe(2);
    expect(text).toContain('some-paper/eq-1.ts: there is no default export');
  });

  it('reports a claim that throws, without a stack', () => {
    const { code, text } = plant(anyClaim("() => { throw new Error('no such thing'); }"));
    expect(code).toBe(2);
    expect(text).toContain('no such thing');
    expect(text).not.toMatch(/^\s+at /mu);
  });

  it('does not run a pattern past an error in the part that it names', () => {
    project.write('properties/some-paper/eq-1.ts', 'export default 1;\n');
    expect(verify('some-paper/eq-1').code).toBe(2);
    expect(verify('some-paper/eq-2').code).toBe(0);
  });
});

describe('an edited ledger', () => {
  const LEDGER = 'reports/ledger.json';

  function edit(change: (text: string) => string): ReturnType<typeof verify> {
    const before = project.read(LEDGER);
    const after = change(before);
    expect(after).not.toBe(before);
    project.write(LEDGER, after);
    return verify();
  }

  it('is a difference where it expects another verdict', () => {
    const { code, text } = edit((ledger) => ledger.replace('"holds"', '"refuted"'));
    expect(code).toBe(1);
    expect(text).toContain('some-paper/eq-1 was expected to be "refuted" and came to "holds"');
  });

  it('is a difference where it asks for a stronger guarantee', () => {
    const { code, text } = edit((ledger) => ledger.replace('"exact"', '"proved"'));
    expect(code).toBe(1);
    expect(text).toContain('some-paper/eq-1 wants the guarantee "proved" and got "exact"');
  });

  it.each<[string, (text: string) => string, RegExp]>([
    [
      'a verdict that is none',
      (text) => text.replace('"holds"', '"passed"'),
      /expected one of holds, /u,
    ],
    [
      'an unknown property',
      (text) => text.replace('"expected"', '"expectd"'),
      /"expectd" is not known/u,
    ],
    ['text that is no JSON', (text) => text.slice(0, -4), /is not JSON/u],
    ['no text at all', () => '', /is not JSON/u],
  ])('is refused with %s', (_what, change, message) => {
    const { code, text } = edit(change);
    expect(code).toBe(2);
    expect(text).toContain('ledger.json');
    expect(text).toMatch(message);
  });
});

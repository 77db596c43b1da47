import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { OutsideProject } from './outside-project.js';
import { unpackTarball } from './tarball.js';
import { typeErrors } from './type-errors.js';

/** A claim about (x + y)², with the right side that is given. */
function square(standing: 'printed' | 'correction', right: string): string {
  return `
import { claim, equal, rational, record } from 'corrigenda';
import type { Link } from 'corrigenda';

interface Pair { readonly square: import('corrigenda').Value; readonly right: import('corrigenda').Value }

export default claim({
  statement: String.raw\`(x + y)^2\`,
  source: 'algebra',
  kind: 'identity',
  standing: '${standing}',
  domain: record({ x: rational(), y: rational() }),
  given: (A, { x, y }): Pair => {
    const a = A.of(x);
    const b = A.of(y);
    return { square: a.plus(b).times(a.plus(b)), right: ${right} };
  },
  relation: ({ square, right }): readonly Link[] => [equal(square, right)],
  mutants: {
    'a half more': ({ square, right }) => [equal(square, right.plus('1/2'))],
    'the other sign': ({ square, right }) => [equal(square, right.negated())],
  },
});
`;
}

const PRINTED = square('printed', 'a.times(a).plus(b.times(b))');
const CORRECTED = square('correction', 'a.times(a).plus(b.times(b)).plus(a.times(b).times(2))');
const SOURCE = {
  key: 'algebra',
  title: 'A primer of algebra',
  authors: ['A. Author'],
  year: 1900,
  rows: [{ locator: 'eq-1', kind: 'identity', says: 'the square of a sum' }],
};

interface Ledger {
  claims: Record<string, { expected: string; correction?: string; origin?: string; why?: string }>;
}

let project: OutsideProject;

beforeAll(() => {
  project = new OutsideProject(unpackTarball);
  project.write('properties/algebra/source.json', JSON.stringify(SOURCE));
  project.write('properties/algebra/eq-1/printed.ts', PRINTED);
  project.write('properties/algebra/eq-1/corrected.ts', CORRECTED);
});
afterAll(() => {
  project.remove();
});

function verdicts(): Record<string, string> {
  const { claims } = JSON.parse(project.read('reports/latest/report.json')) as {
    claims: { id: string; verdict: string }[];
  };
  return Object.fromEntries(claims.map(({ id, verdict }) => [id, verdict]));
}

describe('the packed package in an outside project', () => {
  it('has what it needs and nothing of the workshop', () => {
    const installed = path.join(project.folder, 'node_modules/corrigenda');
    for (const name of ['LICENSE', 'NOTICE', 'README.md', 'dist/index.d.ts', 'schemas'])
      expect(existsSync(path.join(installed, name)), name).toBe(true);
    for (const name of ['src', 'test', 'bench', 'node_modules', '.ci'])
      expect(existsSync(path.join(installed, name)), name).toBe(false);
  });

  it('offers types by which its claims check', () => {
    const files = ['properties/algebra/eq-1/printed.ts', 'properties/algebra/eq-1/corrected.ts'];
    expect(typeErrors(project.folder, files)).toEqual([]);
    project.write('wrong.ts', PRINTED.replace(`kind: 'identity'`, `kind: 'identical'`));
    expect(typeErrors(project.folder, ['wrong.ts']).join()).toMatch(/"?identical/);
  });

  it('offers types that check for everything that it exports, enclosures included', () => {
    project.write(
      'everything.ts',
      `import * as everything from 'corrigenda';
import type { Interval } from 'corrigenda';

const third: Interval = everything.intervals(64).of(1).over(3);
export const [ends, all] = [third.lowerRational()?.toString(), everything] as const;
`,
    );
    expect(typeErrors(project.folder, ['everything.ts'])).toEqual([]);
    project.write(
      'leaky.ts',
      `export { mpfr } from './node_modules/corrigenda/dist/arithmetic/mpfr.js';`,
    );
    expect(typeErrors(project.folder, ['leaky.ts']).join()).toMatch('gmp-wasm');
  });

  it("checks the project's own claims in workers, and gates on them", async () => {
    const first = await project.corrigenda('verify', '--workers', '2');
    expect(first.code, first.stderr).toBe(1);
    expect(verdicts()).toEqual({
      'algebra/eq-1/corrected': 'holds',
      'algebra/eq-1/printed': 'refuted',
    });

    await project.corrigenda('verify', '--workers', '2', '--update-ledger');
    const ledger = JSON.parse(project.read('reports/ledger.json')) as Ledger;
    expect(ledger.claims['algebra/eq-1/printed']?.expected).toBe('refuted');
    Object.assign(ledger.claims['algebra/eq-1/printed'] ?? {}, {
      correction: 'algebra/eq-1/corrected',
      origin: 'print',
      why: 'The mixed term is missing.',
    });
    project.write('reports/ledger.json', JSON.stringify(ledger));
    const second = await project.corrigenda('verify', '--workers', '2');
    expect(second.code, second.stdout + second.stderr).toBe(0);
  });

  it('notices when a claim of the project changes its verdict', async () => {
    project.write('properties/algebra/eq-1/corrected.ts', square('correction', 'a.times(a)'));
    const run = await project.corrigenda('verify', '--workers', '2');
    expect(run.code, run.stderr).toBe(1);
    expect(verdicts()['algebra/eq-1/corrected']).toBe('refuted');
  });

  it('ends with 2 for a claim that cannot be read', async () => {
    project.write('properties/algebra/eq-1/corrected.ts', 'export default claim({');
    const run = await project.corrigenda('verify');
    expect(run.code).toBe(2);
    expect(run.stderr + run.stdout).toContain('corrected');
  });

  it('depends on nothing that it does not declare', () => {
    const { dependencies } = JSON.parse(
      readFileSync(path.join(project.folder, 'node_modules/corrigenda/package.json'), 'utf8'),
    ) as { dependencies: Record<string, string> };
    for (const name of Object.keys(dependencies))
      expect(existsSync(path.join(project.folder, 'node_modules', name)), name).toBe(true);
    expect(existsSync(path.join(project.folder, 'node_modules', 'vitest'))).toBe(false);
  });
});

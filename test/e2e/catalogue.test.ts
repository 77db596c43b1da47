import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIGHT, WRONG_SIGN } from './claims.js';
import { OutsideProject } from './outside-project.js';

let project: OutsideProject;

beforeAll(() => {
  project = new OutsideProject({
    'properties/some-paper/eq-1.ts': RIGHT,
    'properties/some-paper/eq-2.ts': WRONG_SIGN,
    'properties/other-book/eq-1.ts': RIGHT.replace('some-paper', 'other-book'),
  });
});

afterAll(() => {
  project.remove();
});

describe('corrigenda list', () => {
  it('has a line for each claim', () => {
    const { code, stdout } = project.run(['list']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^other-book\/eq-1 +identity +printed +not in the ledger/mu);
    expect(stdout).toContain('3 claims');
  });

  it('keeps to a source', () => {
    const { stdout } = project.run(['list', '--source', 'some-paper']);
    expect(stdout).not.toContain('other-book');
    expect(stdout).toContain('2 claims');
  });

  it('gives JSON to programs', () => {
    const { stdout } = project.run(['list', '--json']);
    const { claims, sources } = JSON.parse(stdout) as {
      claims: { id: string; mutants: string[] }[];
      sources: object[];
    };
    expect(claims.map(({ id }) => id)).toEqual([
      'other-book/eq-1',
      'some-paper/eq-1',
      'some-paper/eq-2',
    ]);
    expect(claims[0]?.mutants).toEqual(['plus for minus', 'p for p²']);
    expect(sources[1]).toMatchObject({ key: 'some-paper', total: 2, checked: 0, open: 2 });
  });

  it('shows how much of each source is covered, as the ledger has it', () => {
    project.write(
      'properties/some-paper/source.json',
      JSON.stringify({
        key: 'some-paper',
        title: 'On variances',
        authors: [],
        transcription: 'typed by hand',
        rows: [
          { locator: 'eq-1', kind: 'identity', says: 'a variance', line: 12, near: 'p. 2' },
          { locator: 'eq-7', kind: 'identity', says: 'nobody has looked' },
          { locator: 'fig-1', kind: 'measured', says: 'a curve' },
        ],
      }),
    );
    project.write(
      'ledger.json',
      JSON.stringify({
        schema: 'corrigenda/ledger/1',
        claims: { 'some-paper/eq-1': { expected: 'holds', guarantee: 'exact' } },
      }),
    );
    const { stdout } = project.run(['list', '--source', 'some-paper', '--ledger', 'ledger.json']);
    expect(stdout).toMatch(/^ {2}some-paper\/fig-1: not run, needs a trained network$/mu);
    expect(stdout).toMatch(/^ {2}some-paper\/eq-7: not run, no claim yet$/mu);
    expect(stdout).toMatch(/^ {2}some-paper\/eq-2: not run, not in the ledger$/mu);
    expect(stdout).toMatch(/^ {2}source +rows +checked +hold, exact +refuted +open/mu);
    expect(stdout).toMatch(/^ {2}some-paper( +\d+){7}$/mu);
    expect(stdout).toMatch(/^ {2}some-paper +4 +1 +1 +0 +1 +1 +1$/mu);
    expect(stdout).not.toContain('\u001b');
  });

  it('lists what can be read and names what cannot', () => {
    project.write('properties/some-paper/eq-9.ts', 'export default {');
    const { code, stdout, stderr } = project.run(['list']);
    project.removeFile('properties/some-paper/eq-9.ts');
    expect(code).toBe(2);
    expect(stdout).toContain('3 claims');
    expect(stderr).toContain('error: some-paper/eq-9.ts:1:');
  });
});

describe('corrigenda explain', () => {
  it('checks a claim of which no report is there, and leaves none', () => {
    const { code, stdout } = project.run(['explain', 'some-paper/eq-2']);
    expect(code).toBe(0);
    expect(stdout).toContain('p(1-p) = p - p^2');
    expect(stdout).toContain('p(1 − p) = p − p²');
    expect(stdout).toMatch(/^verdict {3}refuted, exact, \d+ cases \(checked now: seed 0/mu);
    expect(() => project.report()).toThrow('ENOENT');
  });

  it('gives the evidence of the latest run, and decides its witness again', () => {
    expect(project.run(['verify', '--cases', '40']).code).toBe(1);
    const { code, stdout } = project.run(['explain', 'some-paper/eq-2']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^verdict {3}refuted, exact, \d+ cases \(latest report: seed 0/mu);
    expect(stdout).toContain('link 1: left = right is broken by this case, rational');
    expect(stdout).toMatch(/left +0\n +right +2\n +left − right +-2\n/u);
  });

  it('checks it anew where it is asked to', () => {
    const { stdout } = project.run(['explain', 'some-paper/eq-2', '--run']);
    expect(stdout).toContain('(checked now: seed 0');
  });

  it('shows statement, source, place, mutants and row as the snapshot has it', async () => {
    const { stdout } = project.run(['explain', 'some-paper/eq-1', '--run']);
    const timeless = stdout
      .replace(/took [\d.]+ s/u, 'took 0.1 s')
      .replace(/corrigenda [\d.]+/u, 'corrigenda 0.1.0');
    await expect(timeless).toMatchFileSnapshot('fixtures/explain.txt');
    expect(stdout).not.toContain('\u001b');
  });

  it('does not take the report of another claim for that of this one', () => {
    const changed = RIGHT.replace('p(1-p) = p - p^2', 'p - p^2 = p(1-p)');
    project.write('properties/some-paper/eq-2.ts', changed);
    const { code, stdout } = project.run(['explain', 'some-paper/eq-2']);
    project.write('properties/some-paper/eq-2.ts', WRONG_SIGN);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^verdict {3}holds, exact, \d+ cases \(checked now/mu);
  });

  it('says that a witness breaks the claim no longer, where only its relation has changed', () => {
    project.write('properties/some-paper/eq-2.ts', RIGHT);
    const { code, stdout } = project.run(['explain', 'some-paper/eq-2']);
    project.write('properties/some-paper/eq-2.ts', WRONG_SIGN);
    expect(code).toBe(0);
    expect(stdout).toContain('It no longer breaks the claim: held.');
  });

  it('refuses a report that somebody has edited', () => {
    const report = project.read('reports/latest/report.json');
    project.write('reports/latest/report.json', report.replace('"refuted"', '"passed"'));
    const { code, stderr } = project.run(['explain', 'some-paper/eq-2']);
    project.write('reports/latest/report.json', report);
    expect(code).toBe(2);
    expect(stderr).toContain('is no report of this version');
  });
});

describe('corrigenda doctor', () => {
  it('finds that everything runs where these tests do', () => {
    const { code, stdout } = project.run(['doctor']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ok +MPFR +runs, MPFR \d+\.\d+\.\d+, gmp-wasm \d/mu);
    expect(stdout).toMatch(/^ok +tfjs backend +(tfjs-node with TensorFlow 2|WebAssembly)/mu);
    expect(stdout).not.toMatch(/not used|Coq/u);
  });
});

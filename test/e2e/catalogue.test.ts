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
    const claims = JSON.parse(stdout) as { id: string; mutants: string[] }[];
    expect(claims.map(({ id }) => id)).toEqual([
      'other-book/eq-1',
      'some-paper/eq-1',
      'some-paper/eq-2',
    ]);
    expect(claims[0]?.mutants).toEqual(['plus for minus', 'p for p²']);
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
  it('says that there is no evidence before the first run', () => {
    const { code, stdout } = project.run(['explain', 'some-paper/eq-2']);
    expect(code).toBe(0);
    expect(stdout).toContain('p(1-p) = p - p^2');
    expect(stdout).toContain('evidence  none');
  });

  it('gives the evidence of the latest run, and decides its witness again', () => {
    expect(project.run(['verify', '--cases', '40']).code).toBe(1);
    const { code, stdout } = project.run(['explain', 'some-paper/eq-2']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^evidence {2}refuted, exact, \d+ cases/mu);
    expect(stdout).toContain('link 1: left = right is broken by this case, rational');
    expect(stdout).toMatch(/left {3}0\n +right {2}2/u);
  });

  it('says that a witness breaks the claim no longer, where the claim has changed', () => {
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
    expect(stdout).not.toMatch(/not used|TensorFlow|Coq/u);
  });
});

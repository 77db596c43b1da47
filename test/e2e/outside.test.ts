import { existsSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { RIGHT, WRONG_SIGN, anyClaim } from './claims.js';
import { OutsideProject } from './outside-project.js';

const OPTIONS = ['--cases', '40', '--workers', '1'];
const LEDGER = 'reports/ledger.json';

let project: OutsideProject;

afterEach(() => {
  project.remove();
});

describe('an outside project without a ledger', () => {
  it('is told how to make one, and its claims count as new', () => {
    project = new OutsideProject({ 'properties/some-paper/eq-1.ts': RIGHT });
    const { code, stdout, stderr } = project.run(['verify', ...OPTIONS]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/there is no ledger .*ledger\.json.*--update-ledger writes one/u);
    expect(stdout).toContain('some-paper/eq-1 is not in the ledger; it came to holds (exact)');
    expect(existsSync(project.path(LEDGER))).toBe(false);
  });
});

describe('--update-ledger', () => {
  it('prints the difference that it writes', () => {
    project = new OutsideProject({ 'properties/some-paper/eq-1.ts': RIGHT });
    const first = project.run(['verify', ...OPTIONS, '--update-ledger']);
    expect(first.code).toBe(0);
    expect(first.stdout).toContain('+ some-paper/eq-1: holds (exact)');
    expect(JSON.parse(project.read(LEDGER))).toMatchObject({
      claims: { 'some-paper/eq-1': { expected: 'holds', guarantee: 'exact' } },
    });
    const second = project.run(['verify', ...OPTIONS, '--update-ledger']);
    expect(second.code).toBe(0);
    expect(second.stdout).toContain('nothing changes');
  });

  it('does not settle what a person has to say: why an erratum is one', () => {
    project = new OutsideProject({ 'properties/some-paper/eq-1.ts': WRONG_SIGN });
    const { code, stdout } = project.run(['verify', ...OPTIONS, '--update-ledger']);
    expect(code).toBe(1);
    expect(stdout).toContain('+ some-paper/eq-1: refuted (exact)');
    expect(stdout).toContain('some-paper/eq-1 is refuted, and the ledger does not say why');
  });

  it('does not hide an error', () => {
    project = new OutsideProject({
      'properties/some-paper/eq-1.ts': RIGHT,
      'properties/some-paper/eq-2.ts': 'export default {',
    });
    const { code, stdout } = project.run(['verify', ...OPTIONS, '--update-ledger']);
    expect(code).toBe(2);
    expect(stdout).toContain('some-paper/eq-2.ts:1:');
  });

  it('is refused where CI is set, and nothing is written', () => {
    project = new OutsideProject({ 'properties/some-paper/eq-1.ts': RIGHT });
    const { code, stderr } = project.run(['verify', '--update-ledger'], { CI: 'true' });
    expect(code).toBe(2);
    expect(stderr).toContain('the ledger is not updated where CI is set');
    expect(existsSync(project.path('reports'))).toBe(false);
  });
});

describe('a folder of claims with a ledger of its own', () => {
  it('is checked from elsewhere, by what it holds: properties and reports', () => {
    project = new OutsideProject({
      'properties/other/eq-1.ts': RIGHT.replace('some-paper', 'other'),
      'mine/properties/some-paper/eq-1.ts': RIGHT,
    });
    const { code, stdout } = project.run([
      'verify',
      ...OPTIONS,
      '--claims',
      'mine',
      '--update-ledger',
    ]);
    expect(code, stdout).toBe(0);
    expect(JSON.parse(project.read('mine/reports/ledger.json'))).toMatchObject({
      claims: { 'some-paper/eq-1': { expected: 'holds' } },
    });
    expect(project.report('mine/reports/latest').claims).toHaveLength(1);
    expect(existsSync(project.path('reports'))).toBe(false);
    expect(project.run(['verify', ...OPTIONS, '--claims', 'mine']).code).toBe(0);
    expect(project.run(['list', '--claims', 'mine']).stdout).not.toContain('other/eq-1');
    expect(project.run(['explain', 'some-paper/eq-1', '--claims', 'mine']).stdout).toContain(
      '(latest report: seed 0',
    );
  });
});

describe('nothing to check', () => {
  it('ends with 5 for an empty claims folder', () => {
    project = new OutsideProject({ 'properties/some-paper/README.md': 'no claims yet' });
    const { code, stdout } = project.run(['verify']);
    expect(code).toBe(5);
    expect(stdout).toContain('There was nothing to check.');
    expect(project.run(['list']).code).toBe(5);
  });
});

describe('the reports of a run', () => {
  it('stand in the folder that was asked for, and nothing temporary with them', () => {
    project = new OutsideProject({
      'claims/some-paper/eq-1.ts': RIGHT,
      'claims/some-paper/eq-2.ts': anyClaim('(p, A) => [atMost(A.of(p), A.of(1))]'),
    });
    const args = ['--claims', 'claims', '--out', 'out', '--ledger', 'ledger.json'];
    expect(project.run(['verify', ...OPTIONS, ...args, '--update-ledger']).code).toBe(0);
    expect(readdirSync(project.path('out')).sort()).toEqual(['claims', 'report.json', 'report.md']);
    expect(existsSync(project.path('ledger.json'))).toBe(true);
    expect(existsSync(project.path('reports'))).toBe(false);
    expect(project.read('out/report.md')).toContain('**holds, exact, ');
    expect(project.report('out').claims.map(({ id }) => id)).toEqual([
      'some-paper/eq-1',
      'some-paper/eq-2',
    ]);
  });

  it('have the same verdicts whatever the number of workers, and differ in their times only', () => {
    project = new OutsideProject({
      'properties/some-paper/eq-1.ts': RIGHT,
      'properties/some-paper/eq-2.ts': WRONG_SIGN,
    });
    const timeless = (workers: string): unknown => {
      const args = ['--cases', '40', '--seed', '3', '--workers', workers];
      expect(project.run(['verify', ...args]).code).toBe(1);
      const text = project.read('reports/latest/report.json');
      return JSON.parse(text.replace(/"seconds": [\d.e-]+/gu, '"seconds": 0'));
    };
    expect(timeless('2')).toEqual(timeless('1'));
  });

  it('do not miss what a pattern did not select', () => {
    project = new OutsideProject({
      'properties/some-paper/eq-1.ts': RIGHT,
      'properties/some-paper/eq-2.ts': RIGHT,
    });
    expect(project.run(['verify', ...OPTIONS, '--update-ledger']).code).toBe(0);
    const { code } = project.run(['verify', 'some-paper/eq-1', ...OPTIONS]);
    expect(code).toBe(0);
    expect(project.report().claims.map(({ id }) => id)).toEqual(['some-paper/eq-1']);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIGHT, WRONG_SIGN } from './claims.js';
import { MAIN, OutsideProject, environment } from './outside-project.js';

const OPTIONS = ['--cases', '40', '--workers', '1'];

let project: OutsideProject;

beforeAll(() => {
  project = new OutsideProject({
    'properties/some-paper/eq-1.ts': RIGHT,
    'properties/some-paper/eq-2.ts': WRONG_SIGN,
  });
  expect(project.run(['verify', ...OPTIONS, '--update-ledger']).code).toBe(1);
});

afterAll(() => {
  project.remove();
});

describe('a reader that goes away', () => {
  it('changes neither the exit code nor the reports', () => {
    const script = `"$0" "$1" verify ${OPTIONS.join(' ')} 2>stderr | head -1; echo "\${PIPESTATUS[0]}"`;
    const text = execFileSync('bash', ['-c', script, process.execPath, MAIN], {
      cwd: project.folder,
      env: environment(),
      encoding: 'utf8',
    });
    expect(text).toMatch(/^claim .*\n1\n$/u);
    expect(project.read('stderr')).not.toContain('EPIPE');
    expect(project.report().claims).toHaveLength(2);
  });

  it('may be gone before the first byte', () => {
    const script = `"$0" "$1" list --json 2>stderr | true; echo "\${PIPESTATUS[0]}"`;
    const text = execFileSync('bash', ['-c', script, process.execPath, MAIN], {
      cwd: project.folder,
      env: environment(),
      encoding: 'utf8',
    });
    expect(text).toBe('0\n');
    expect(project.read('stderr')).toBe('');
  });
});

describe('what is not a terminal', () => {
  it('gets no colours and no progress', () => {
    const { stdout, stderr } = project.run(['verify', ...OPTIONS]);
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toBe('');
  });
});

const hasScript = spawnSync('script', ['--version']).status === 0;

describe.runIf(hasScript)('a terminal', () => {
  function onTerminal(extra: Readonly<Record<string, string>>): string {
    const command = `'${process.execPath}' '${MAIN}' doctor`;
    return execFileSync('script', ['-qec', command, '/dev/null'], {
      cwd: project.folder,
      env: environment({ TERM: 'xterm', ...extra }),
      encoding: 'utf8',
    });
  }

  it('gets colours', () => {
    expect(onTerminal({})).toContain('\u001b[32m');
  });

  it('gets none where NO_COLOR is set', () => {
    expect(onTerminal({ NO_COLOR: '1' })).not.toContain('\u001b[3');
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parseValidated } from '../../src/running/schema.js';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(
  args: readonly string[],
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [main, 'proofread', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
}

writeFileSync(path.join(folder, 'right.md'), 'Let $a = b$.\n');
writeFileSync(path.join(folder, 'wrong.md'), '\ufeff数 $$x \\in {0,1}$$\r\n');
writeFileSync(path.join(folder, 'none.md'), 'Nothing.\n');
writeFileSync(path.join(folder, 'page.pdf'), '%PDF-1.7\n');

describe('corrigenda proofread', () => {
  it('prints findings as compilers do, and fails', () => {
    const { status, stdout } = run(['wrong.md', 'right.md']);
    expect(status).toBe(1);
    expect(stdout).toContain('wrong.md:1:11: error: the set {0,1}');
    expect(stdout).toContain(`\n  ${' '.repeat(11)}^^^^^\n`);
    expect(stdout).toContain('2 formulas, 0 displayed: 2 read (100.0 %), 0 skipped');
  });

  it('takes patterns, and rules that are off', () => {
    expect(run(['*.md', '--off', 'lost-braces']).status).toBe(0);
    expect(run(['*.md', '--off', 'no-such-rule']).stderr).toContain(
      'no rule is called no-such-rule',
    );
  });

  it('reads the standard input', () => {
    const { status, stdout } = run(['-', '--format', 'github'], '$$x \\in {0,1}$$');
    expect([status, stdout.slice(0, 20)]).toEqual([1, '::error file=<stdin>']);
  });

  it.each([
    [['none.md'], 5],
    [['right.md', 'none.md'], 0],
    [['page.pdf'], 2],
    [['wrong.md', 'page.pdf'], 2],
    [['gone.md'], 2],
    [['.'], 2],
    [['*.rst'], 2],
    [['right.md', '--format', 'prose'], 2],
    [[], 2],
  ])('%j exits with %i', (args, code) => {
    expect(run(args).status).toBe(code);
  });

  it('goes on with the other documents where one cannot be read, and says so', () => {
    const { stdout, stderr } = run(['page.pdf', 'right.md', '--format', 'json']);
    expect(stderr).toContain('page.pdf is a PDF file');
    expect((JSON.parse(stdout) as { files: unknown[] }).files).toHaveLength(1);
  });
});

const NOTES = 'Let $n$ be the number of inputs.\n\n$$s_n = \\sum_{i=1}^n x_i$$\n';
writeFileSync(path.join(folder, 'notes.txt'), NOTES);

describe('the options of corrigenda proofread', () => {
  it('--explain says all that is known of the formula of a line', () => {
    const { status, stdout } = run(['notes.txt', '--explain', '3']);
    expect(status).toBe(0);
    expect(stdout).toContain('notes.txt:3:1: displayed formula\n');
    for (const part of ['role        definition, since ', 'status      ', 'read as', 'symbols'])
      expect(stdout).toContain(part);
    const none = run(['notes.txt', '--explain', '2']);
    expect(none).toMatchObject({ status: 2, stdout: '' });
    expect(none.stderr).toContain('notes.txt has no formula in line 2');
  });

  it('--init-notation writes what --notation takes, and replaces nothing', () => {
    const written = run(['notes.txt', '--init-notation', 'notation.yaml']);
    expect([written.status, written.stderr]).toEqual([0, '']);
    const again = run(['notes.txt', '--init-notation', 'notation.yaml']);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('notation.yaml is there already');
    const { status, stderr } = run(['notes.txt', '--notation', 'notation.yaml']);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('--notation warns of a symbol that no document has, and refuses what it cannot be', () => {
    writeFileSync(path.join(folder, 'unseen.yaml'), 'symbols:\n  q: { kind: vector }\n');
    const { status, stderr } = run(['notes.txt', '--notation', 'unseen.yaml']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^unseen\.yaml:2:3: warning: /u);
    writeFileSync(path.join(folder, 'bad.yaml'), 'symbols:\n  q: { kind: cow }\n');
    const refused = run(['notes.txt', '--notation', 'bad.yaml']);
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/^error: bad\.yaml:2:\d+/u);
  });

  it('--config turns rules off, and makes them as bad as is wanted', () => {
    const config = (rule: string): string[] => {
      writeFileSync(path.join(folder, 'rules.yaml'), `proofread:\n  rules:\n    ${rule}\n`);
      return ['wrong.md', '--config', 'rules.yaml'];
    };
    expect(run(config('lost-braces: off')).status).toBe(0);
    const slip = run(config('lost-braces: slip'));
    expect([slip.status, slip.stdout.includes('slip: the set {0,1}')]).toEqual([0, true]);
    expect(run(config('no-such-rule: off'))).toMatchObject({ status: 2, stdout: '' });
  });
});

const LONG = `${'$x_1$ and $$y$$\n\n'.repeat(60_000)}${'word '.repeat(700_000)}`;
writeFileSync(path.join(folder, 'long.md'), LONG);

describe('a long document', () => {
  it('is printed with each of its formulas', () => {
    const { status, stderr } = run(['long.md', '--format', 'json', '--out', 'long.json']);
    expect([status, stderr]).toEqual([0, '']);
    const file = path.join(folder, 'long.json');
    const { files } = parseValidated('proofread', file, readFileSync(file, 'utf8')) as {
      files: { equations: { latex: string; line: number }[] }[];
    };
    expect(files[0]?.equations).toHaveLength(120_000);
    expect(files[0]?.equations.at(-1)).toMatchObject({ latex: 'y', line: 119_999 });
  });

  it('is printed quietly to a reader that goes away', () => {
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" proofread long.md --format json | head -2', process.execPath, main],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stdout).toBe('{\n  "schema": "corrigenda/proofread/1",\n');
    expect(stderr).toBe('');
  });

  it('is not half printed to a file that cannot be written', () => {
    const { status, stderr } = run(['long.md', '--format', 'json', '--out', 'long.md/out.json']);
    expect(status).toBe(2);
    expect(stderr).toContain('error: ');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

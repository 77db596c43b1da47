import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

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

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Every one of these takes some seconds, all of them minutes. */
const SLOW = Array.from({ length: 60 }, (_, at) => `slow-${at}.md`);
writeFileSync(path.join(folder, 'right.md'), 'Let $a = b$.\n');
writeFileSync(path.join(folder, 'slow.md'), '$$\\sum_{i=1}^n x_i + y = z$$\n\n'.repeat(10_000));
writeFileSync(path.join(folder, 'wrong.md'), '$$x \\in {0,1}$$\n\n'.repeat(1_000));
writeFileSync(path.join(folder, 'empty.md'), '');
writeFileSync(path.join(folder, 'locked.md'), '$a$');
writeFileSync(path.join(folder, 'inputs.tex'), '\\input{pipe} Let $a = b$.');
chmodSync(path.join(folder, 'locked.md'), 0);
mkdirSync(path.join(folder, 'chapters.md'));
symlinkSync('loop.md', path.join(folder, 'loop.md'));
for (const name of SLOW) symlinkSync('slow.md', path.join(folder, name));

function run(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const options = { cwd: folder, encoding: 'utf8', timeout: 60_000 } as const;
  return spawnSync(process.execPath, [main, 'proofread', ...args], options);
}

interface Stopped {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function stoppedAfter(milliseconds: number, args: readonly string[]): Promise<Stopped> {
  const child = spawn(process.execPath, [main, 'proofread', ...args], { cwd: folder });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const closed = once(child, 'close');
  await sleep(milliseconds);
  child.kill('SIGINT');
  const [code] = (await closed) as [number | null];
  return { code, stdout, stderr };
}

/** Waits longer on a slow machine, until the first document is finished before Ctrl-C. */
async function stoppedHalfway(args: readonly string[]): Promise<Stopped> {
  let stopped = await stoppedAfter(2_000, args);
  for (let wait = 4_000; wait <= 32_000; wait *= 2) {
    if (stopped.code !== null && !stopped.stderr.includes(' 0 of ')) break;
    stopped = await stoppedAfter(wait, args);
  }
  return stopped;
}

describe('Ctrl-C', () => {
  it('prints what is finished, says how much that is, and ends with 130', async () => {
    const args = ['right.md', ...SLOW, '--workers', '1', '--format', 'json'];
    const { code, stdout, stderr } = await stoppedHalfway(args);
    expect(code).toBe(130);
    const [, count] = /interrupted: (\d+) of 61 documents were finished/u.exec(stderr) ?? [];
    const { files } = JSON.parse(stdout) as { files: { file: string }[] };
    expect(files.length).toBe(Number(count));
    expect(files[0]?.file).toBe('right.md');
    expect(stderr).not.toContain('error:');
  }, 120_000);
});

describe('a reader that goes away', () => {
  it.each(['text', 'json', 'html', 'github'])('is outlived in %s', (format) => {
    const script = `"$0" "$1" proofread wrong.md --format ${format} 2>stderr | head -1 >head; echo "\${PIPESTATUS[0]}"; cat stderr`;
    const { stdout } = spawnSync('bash', ['-c', script, process.execPath, main], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('1\n');
  });
});

describe('what is no document', () => {
  it.each([
    ['chapters.md', 'chapters.md is a folder: expected a file'],
    ['loop.md', 'ELOOP'],
    ['right.md/x.md', 'ENOTDIR'],
    ['/dev/zero', '/dev/zero is a pipe or a device: expected a file'],
  ])('%s is said to be so, beside the documents that are read', (name, message) => {
    const { status, stdout, stderr } = run([name, 'right.md']);
    expect([status, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toContain(`error: ${message}`);
    expect(stdout).toContain('1 formulas, 0 displayed: 1 read');
  });

  it.runIf(process.getuid?.() !== 0)('a file that may not be read is one', () => {
    expect(run(['locked.md']).stderr).toContain('error: EACCES: permission denied');
  });

  it('an empty file has no formula', () => {
    const { status, stderr } = run(['empty.md']);
    expect([status, stderr]).toEqual([5, '']);
  });

  it('a pipe that nobody writes to is not waited for, whichever option names it', () => {
    spawnSync('mkfifo', [path.join(folder, 'pipe')]);
    const options = [[], ['--macros'], ['--notation'], ['--config']];
    for (const option of options) {
      const { status, stderr } = run([
        ...(option.length > 0 ? ['right.md'] : []),
        ...option,
        'pipe',
      ]);
      expect([status, stderr]).toEqual([
        2,
        'error: pipe is a pipe or a device: expected a file, or - for the standard input\n',
      ]);
    }
    expect(run(['inputs.tex']).status).toBe(0);
  });
});

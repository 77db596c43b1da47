import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-pipes-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const isWindows = process.platform === 'win32';

writeFileSync(path.join(folder, 'notes.md'), '$x$');
mkdirSync(path.join(folder, 'claims'));
if (!isWindows) execFileSync('mkfifo', [path.join(folder, 'pipe')]);

/* Where one of these were opened as usual the command would wait until the test is given up. */
describe.skipIf(isWindows)('a pipe that nobody writes to is refused, and not waited for', () => {
  it.each([
    [['ensemble', 'pipe']],
    [['measure', 'pipe']],
    [['train', '--preset', 'pipe']],
    [['proofread', 'pipe']],
    [['proofread', 'notes.md', '--notation', 'pipe']],
    [['proofread', 'notes.md', '--config', 'pipe']],
    [['proofread', 'notes.md', '--macros', 'pipe']],
    [['verify', '--claims', 'claims', '--ledger', 'pipe']],
  ])('%j', (args) => {
    const { status, stderr, signal } = spawnSync(process.execPath, [main, ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect([status, signal]).toEqual([2, null]);
    expect(stderr).toMatch(/pipe/u);
  });
});

/**
 * Compiles src into dist, afresh: the output is written to a new folder and
 * put in place of the old one at the end, so that a failed build leaves the
 * last good one.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const fresh = path.join(root, 'dist.tmp');
const target = path.join(root, 'dist');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(fresh, { recursive: true, force: true });
const run = spawnSync(
  process.execPath,
  [tsc, '-p', path.join(root, 'tsconfig.json'), '--outDir', fresh],
  { stdio: 'inherit' },
);
if (run.status !== 0) process.exit(run.status ?? 1);
const main = path.join(fresh, 'cli', 'main.js');
if (existsSync(main)) chmodSync(main, 0o755);
rmSync(target, { recursive: true, force: true });
renameSync(fresh, target);

/**
 * Compiles src and kernels/assembly into dist, afresh: the output is written to a new folder and
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
const require = createRequire(import.meta.url);
const tsc = require.resolve('typescript/bin/tsc');
const asc = path.join(path.dirname(require.resolve('assemblyscript/package.json')), 'bin/asc.js');

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(fresh, { recursive: true, force: true });
run(tsc, '-p', path.join(root, 'tsconfig.json'), '--outDir', fresh);
run(
  asc,
  'kernels/assembly/index.ts',
  ...['--outFile', path.join(fresh, 'ensembles', 'enumerated', 'kernels.wasm')],
  ...['-O3', '--converge', '--noAssert', '--enable', 'simd', '--runtime', 'stub'],
);
const main = path.join(fresh, 'cli', 'main.js');
if (existsSync(main)) chmodSync(main, 0o755);
rmSync(target, { recursive: true, force: true });
renameSync(fresh, target);

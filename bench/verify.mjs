/**
 * Time and memory of a whole `verify`, and the claims that take the longest.
 *
 *     node bench/verify.mjs [--runs 2] [--top 10] [--drop-caches] [-- PATTERN… OPTIONS OF VERIFY]
 *
 * Each run is a new process in its own output folder. `verify` keeps nothing on
 * disk from one run to the next, so what a first run may be slower by is the
 * reading of files: `--drop-caches` empties the system's file cache before it
 * (Linux, as root). The memory is the most that the process ever held, all its
 * threads together, as the system counts it.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { machine } from './machine.mjs';
import { figure, table } from './table.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '2' },
    top: { type: 'string', default: '10' },
    'drop-caches': { type: 'boolean', default: false },
  },
});

/** Runs `verify`; what it came to, and what the process used. */
function verify(folder) {
  const usage = path.join(folder, 'usage.json');
  const before = performance.now();
  const child = spawn(
    process.execPath,
    ['dist/cli/main.js', 'verify', '--out', folder, ...positionals],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_OPTIONS: `--import ${pathToFileURL(path.join(root, 'bench/usage-at-exit.mjs'))}`,
        USAGE_FILE: usage,
      },
    },
  );
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - before) / 1000;
      const report = path.join(folder, 'report.json');
      if (!existsSync(report)) {
        reject(new Error(`verify wrote no report; its exit code is ${code}`));
        return;
      }
      const { processor, memory } = JSON.parse(readFileSync(usage, 'utf8'));
      const { claims, summary } = JSON.parse(readFileSync(report, 'utf8'));
      resolve({ code, seconds, processor, memory, claims, summary });
    });
  });
}

console.log(`${machine()}\n`);
const rows = [['run', 'exit', 'wall', 'processor', 'memory', 'claims', 'cases']];
let last;
for (let run = 1; run <= Number(options.runs); run++) {
  const cold = run === 1 && options['drop-caches'];
  if (cold) writeFileSync('/proc/sys/vm/drop_caches', '3');
  const folder = mkdtempSync(path.join(tmpdir(), 'verify-'));
  try {
    last = await verify(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  const { code, seconds, processor, memory, claims, summary } = last;
  rows.push([
    cold ? `${run}, no file in memory` : run,
    code,
    `${figure(seconds)} s`,
    `${figure(processor)} s`,
    `${Math.round(memory / 2 ** 20)} MiB`,
    claims.length,
    figure(summary.cases),
  ]);
}
console.log(`${table(rows)}\n`);

const bySeconds = [...last.claims].sort((a, b) => b.seconds - a.seconds);
const total = bySeconds.reduce((sum, { seconds }) => sum + seconds, 0);
const share = (seconds) => `${((100 * seconds) / total).toFixed(1)} %`;
console.log(
  table([
    ['claim (last run)', 'seconds', 'share', 'cases', 'verdict'],
    ...bySeconds
      .slice(0, Number(options.top))
      .map(({ id, seconds, cases, verdict }) => [
        id,
        seconds.toFixed(2),
        share(seconds),
        cases.held + cases.refuted,
        verdict,
      ]),
    ['all claims', total.toFixed(2), '100 %', figure(last.summary.cases), ''],
    ['median claim', (bySeconds[bySeconds.length >> 1]?.seconds ?? 0).toFixed(2), '', '', ''],
  ]),
);

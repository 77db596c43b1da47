/**
 * Proofreads a document of 50 MB with a million formulas in each format, and prints time, peak memory
 * and how much comes out of it. What comes out is read to its end, and dropped.
 *
 *   node bench/documents/long.mjs [--main FILE] [--keep FILE] [FORMAT…]
 *
 * --main is the program, where it is not the one that is built here; --keep leaves the document there.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine } from '../machine.mjs';
import { generator } from './mutate.mjs';

const FORMULAS = 1_000_000;
const BYTES = 50 * 2 ** 20;
const MEGABYTE = 2 ** 20;
const WORDS = ['the', 'mean', 'of', 'a', 'linear', 'unit', 'and', 'its', 'inputs', 'are'];

/** Inline and displayed formulas between words, and blanks that fill up to the bytes. */
function writeDocument(file) {
  const random = generator(1);
  const pick = (below) => Math.floor(random() * below);
  const descriptor = openSync(file, 'w');
  let length = 0;
  for (let at = 0; at < FORMULAS;) {
    const lines = [];
    for (const end = at + 10_000; at < end; at++) {
      const wanted = Math.floor((BYTES * (at + 1)) / FORMULAS) - length;
      const words = `${WORDS[pick(10)]} ${WORDS[pick(10)]}`;
      const line =
        at % 5 === 0 ? `\n$$y_{${pick(1000)}} = w x + b$$\n` : `${words} $x_{${pick(1000)}}$`;
      const filled = `${line}${' '.repeat(Math.max(0, wanted - line.length - 1))}\n`;
      length += filled.length;
      lines.push(filled);
    }
    writeSync(descriptor, lines.join(''));
  }
  closeSync(descriptor);
}

/** Runs the program on the document, and counts what it prints. */
function run(main, file, format, folder) {
  const usage = path.join(folder, 'usage.json');
  const begun = performance.now();
  return new Promise((resolve) => {
    const loaded = new URL('../usage-at-exit.mjs', import.meta.url).href;
    const child = spawn(
      process.execPath,
      ['--import', loaded, main, 'proofread', file, '--format', format, '--budget', '120'],
      { env: { ...process.env, USAGE_FILE: usage } },
    );
    let printed = 0;
    let said = '';
    child.stdout.on('data', (chunk) => (printed += chunk.length));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('close', (status) => {
      const seconds = (performance.now() - begun) / 1000;
      resolve({ status, printed, seconds, said, ...JSON.parse(readFileSync(usage, 'utf8')) });
    });
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { main: { type: 'string' }, keep: { type: 'string' } },
});
const main = values.main ?? fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-long-'));
try {
  const file = values.keep ?? path.join(folder, 'long.md');
  writeDocument(file);
  console.log(machine());
  console.log('format | exit | s | processor s | peak MB | printed MB');
  for (const format of positionals.length > 0 ? positionals : ['text', 'json', 'github', 'html']) {
    const { status, printed, seconds, processor, memory, said } = await run(
      ...[main, file, format, folder],
    );
    const figures = [seconds.toFixed(1), processor.toFixed(1), (memory / MEGABYTE).toFixed(0)];
    console.log([format, status, ...figures, (printed / MEGABYTE).toFixed(1)].join(' | '));
    if (said !== '') console.log(said.trim().slice(0, 300));
  }
} finally {
  rmSync(folder, { recursive: true });
}

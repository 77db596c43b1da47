/**
 * Mutated formulas and documents: none may throw, take long, or come to a place
 * outside of its text.
 *
 *   node bench/documents/fuzz.mjs FOLDER [FORMULAS] [DOCUMENTS] [SEED]
 *
 * FOLDER has documents, whose formulas and parts are mutated.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { descendants } from '../../dist/documents/meaning/parts.js';
import { readFormula } from '../../dist/documents/meaning/read-formula.js';
import { proofread } from '../../dist/documents/proofread/proofread.js';
import { readDocument } from '../../dist/documents/proofread/read-document.js';
import { customaryMacros } from '../../dist/documents/tex/customary.js';
import { generator, mutated } from './mutate.mjs';

const [folder, formulaCount = '100000', documentCount = '10000', seed = '1'] =
  process.argv.slice(2);
if (folder === undefined) throw new Error('expected a folder with documents');
const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:md|tex|txt|rbtex)$/u.test(entry.name))
  .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
const formulas = texts.flatMap((text) => readDocument(text).formulas.map(({ tex }) => tex));
const random = generator(Number(seed));
const pick = (list) => list[Math.floor(random() * list.length)];
const context = { macros: customaryMacros, names: new Set(['NWGM']) };
const failures = [];

/** Runs one; how long it took in milliseconds. */
function timed(text, work) {
  const begun = performance.now();
  try {
    work();
  } catch (error) {
    failures.push(`${error.message}: ${JSON.stringify(text).slice(0, 2_000)}`);
  }
  return performance.now() - begun;
}

function inside(text, start, end) {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new Error(`from ${start} to ${end} in ${text.length} characters`);
}

function run(what, count, make, work) {
  let [slowest, worst, all] = [0, '', 0];
  for (let round = 0; round < count; round++) {
    const text = make();
    const time = timed(text, () => work(text));
    all += time;
    if (time > slowest) [slowest, worst] = [time, text];
  }
  console.log(
    `${count} ${what} in ${(all / 1000).toFixed(0)} s, the slowest in ${slowest.toFixed(0)} ms (${worst.length} characters), ${failures.length} failures`,
  );
}

run(
  'formulas',
  Number(formulaCount),
  () => mutated(pick(formulas), random),
  (tex) => {
    const { tree, gap } = readFormula(tex, 0, context);
    if (gap !== undefined) inside(tex, gap.start, gap.end);
    for (const { start, end } of tree === undefined ? [] : descendants(tree))
      inside(tex, start, end);
  },
);
run(
  'documents',
  Number(documentCount),
  () => {
    const text = pick(texts);
    const at = Math.floor(random() * text.length);
    return mutated(text.slice(at, at + 500 + Math.floor(3_500 * random())), random);
  },
  (text) => {
    const { equations, findings, skipped } = proofread(text, 'a');
    for (const { offset, endOffset, line, column } of [...equations, ...findings, ...skipped]) {
      inside(text, offset, endOffset);
      if (line < 1 || column < 1) throw new Error(`line ${line}, column ${column}`);
    }
  },
);
for (const failure of failures.slice(0, 20)) console.log(failure);
if (failures.length > 0) process.exitCode = 1;

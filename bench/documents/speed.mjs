/**
 * How long a chapter of 1,500 formulas takes on one core, all rules included.
 *
 *   node bench/documents/speed.mjs FOLDER [ROUNDS]
 *
 * The chapter is made of formulas drawn with a fixed seed from the Markdown documents in
 * FOLDER, so that they are as long and as deep as those that people write. The first
 * round is that of a process that has just started.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../dist/documents/proofread/read-document.js';
import { proofread } from '../../dist/documents/proofread/proofread.js';
import { machine } from '../machine.mjs';
import { generator } from './mutate.mjs';

const FORMULAS = 1_500;
const [folder, rounds = '5'] = process.argv.slice(2);
if (folder === undefined) throw new Error('expected a folder with documents');
const names = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.md'))
  .sort();
const found = names.flatMap((name) => {
  const text = readFileSync(path.join(folder, name), 'utf8');
  return readDocument(text).formulas.map(({ tex, display }) => ({ tex, display }));
});
const plain = found.filter(({ tex }) => !/[$#]|\n\s*\n|\\tag|\\label/u.test(tex));
const random = generator(1);
const chapter = Array.from({ length: FORMULAS }, () => {
  const { tex, display } = plain[Math.floor(random() * plain.length)];
  return display ? `It follows that\n\n$$${tex}$$\n` : `where $${tex.trim()}$ is as it was.`;
}).join('\n');

console.log(machine());
for (let round = 0; round < Number(rounds); round++) {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const { equations } = proofread(chapter, 'chapter.md');
  const { user, system } = process.cpuUsage(used);
  const read = equations.filter(({ status }) => status !== 'skipped').length;
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${equations.length} formulas, ${read} read: ${((user + system) / 1e6).toFixed(2)} s of processor time, ${seconds.toFixed(2)} s`,
  );
}

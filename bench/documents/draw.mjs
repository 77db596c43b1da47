/**
 * Draws formulas from documents by a seed and prints each with its tree, to be judged by a person.
 *
 *   node bench/documents/draw.mjs FOLDER [COUNT] [SEED]
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outline } from '../../dist/documents/meaning/outline.js';
import { readDocument } from '../../dist/documents/proofread/read-document.js';
import { generator } from './mutate.mjs';

const [folder, count = '100', seed = '1'] = process.argv.slice(2);
if (folder === undefined) throw new Error('expected a folder with documents');
const all = readdirSync(folder)
  .filter((name) => /\.(?:txt|md|tex)$/u.test(name) && name !== 'README.md')
  .sort()
  .flatMap((name) => {
    const document = readDocument(
      readFileSync(path.join(folder, name), 'utf8').replace(/^\ufeff/u, ''),
      { name },
    );
    return document.formulas
      .filter(({ tree, gap }) => tree !== undefined && gap === undefined)
      .map((formula) => ({ name, ...document.lines.position(formula.found.start), ...formula }));
  });
const random = generator(Number(seed));
for (let drawn = 0; drawn < Number(count) && all.length > 0; drawn++) {
  const [one] = all.splice(Math.floor(random() * all.length), 1);
  const tex = one.tex.replace(/\s+/gu, ' ').trim();
  console.log(`${one.name}:${one.line}:${one.column}\n  ${tex}\n  ${outline(one.tree)}`);
}

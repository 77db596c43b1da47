/**
 * Proofreads all documents of other people's repositories and says what is found: by repository the
 * documents with formulas, the formulas, those with a complete tree, and findings by severity, and then
 * each error. With corpus.json beside it, what differs.
 *
 *   node bench/documents/corpus.mjs FOLDER [--update]
 *
 * FOLDER has the repositories of corpus.json as `<owner>+<name>`, at the commits that it names.
 */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { findings } from '../../dist/documents/findings/find.js';
import { readDocument } from '../../dist/documents/proofread/read-document.js';
import { table } from '../table.mjs';

const LARGEST = 600_000;
const LEAST_FORMULAS = 5;

const [folder, flag] = process.argv.slice(2);
if (folder === undefined) throw new Error('expected the folder that has the repositories');
const file = new URL('corpus.json', import.meta.url);
const corpus = JSON.parse(readFileSync(file, 'utf8'));

function survey({ repository }) {
  const root = path.join(folder, repository.replace('/', '+'));
  const counts = { documents: 0, formulas: 0, complete: 0, errors: 0, slips: 0 };
  const errors = [];
  for (const name of readdirSync(root, { recursive: true }).sort()) {
    const full = path.join(root, name);
    if (!/\.(?:md|tex|qmd|Rmd)$/u.test(name)) continue;
    const stat = statSync(full);
    if (!stat.isFile() || stat.size > LARGEST) continue;
    const document = readDocument(readFileSync(full, 'utf8'), { name: full });
    const { formulas } = document;
    if (formulas.length < LEAST_FORMULAS) continue;
    counts.documents += 1;
    counts.formulas += formulas.length;
    counts.complete += formulas.filter(({ gap, tree }) => gap === undefined && tree).length;
    for (const { start, severity, rule } of findings(document)) {
      counts[severity === 'error' ? 'errors' : 'slips'] += 1;
      if (severity !== 'error') continue;
      const { line, column } = document.lines.position(start);
      errors.push({ path: name, line, column, rule });
    }
  }
  return { counts, errors };
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const rows = [];
let differences = 0;
for (const entry of corpus.repositories) {
  const { counts, errors } = survey(entry);
  const known = entry.errors ?? [];
  const judged = errors.map((error) => {
    const { judgement = 'not judged' } =
      known.find((one) =>
        same(error, { path: one.path, line: one.line, column: one.column, rule: one.rule }),
      ) ?? {};
    return { ...error, judgement };
  });
  if (!same(counts, entry.counts) || !same(judged, known)) differences += 1;
  if (flag === '--update') Object.assign(entry, { counts, errors: judged });
  rows.push([entry.repository, ...Object.values(counts).map(String)]);
  for (const { path: name, line, column, rule, judgement } of judged)
    console.log(`${entry.repository}/${name}:${line}:${column}: ${rule}: ${judgement}`);
}
if (flag === '--update') writeFileSync(file, `${JSON.stringify(corpus, undefined, 2)}\n`);
const total = rows[0]
  .slice(1)
  .map((_, at) => String(rows.reduce((sum, row) => sum + Number(row[at + 1]), 0)));
console.log(
  table([
    ['repository', 'documents', 'formulas', 'complete', 'errors', 'slips'],
    ...rows,
    ['all', ...total],
  ]),
);
console.log(differences === 0 ? 'as recorded' : `${differences} repositories differ`);

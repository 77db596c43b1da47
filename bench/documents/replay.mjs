/**
 * Proofreads the documents of manifest.json in a folder that has them as
 * `<owner>/<name>/<path>`, and says what differs from what the manifest counts.
 *
 *   node bench/documents/replay.mjs FOLDER [--macros FOLDER] [--update]
 *
 * Where the manifest names a file with macros that a document needs and does not input, the document is read
 * once more with it, out of the folder of --macros, which has it as `<owner>/<name>/<path>`.
 *
 * The documents are other people's and no part of this project: the manifest has
 * where they are, their hashes, the counts, and each finding with a judgement.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { proofread } from '../../dist/documents/proofread/proofread.js';
import { readMacros } from '../../dist/documents/tex/read-macros.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { macros: { type: 'string' }, update: { type: 'boolean' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('expected the folder that has the documents');
const file = new URL('manifest.json', import.meta.url);
const manifest = JSON.parse(readFileSync(file, 'utf8'));
let differences = 0;
const sums = { formulas: 0, alone: 0, withMacros: 0 };

/** The bytes of a file of the manifest, which is of the version there. */
function bytesOf(root, repository, one) {
  const name = path.join(root, repository, one.path);
  const bytes = readFileSync(name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== one.sha256) throw new Error(`${name} is another version`);
  return bytes;
}

function countsOf({ equations }) {
  const skipped = equations.filter(({ status }) => status === 'skipped');
  return {
    formulas: equations.length,
    displayed: equations.filter(({ display }) => display).length,
    read: equations.length - skipped.length,
    unknownMacros: skipped.filter(({ reason }) => reason.startsWith('unknown macro')).length,
  };
}

/** What becomes of a document with the macros that it needs from elsewhere. */
function withMacros(document, text, name) {
  const { macros } = readMacros(
    bytesOf(values.macros, document.repository, document.macros).toString('utf8'),
  );
  const result = proofread(text, name, { macros });
  const findings = result.findings.map(({ line, column, rule, severity }) => ({
    ...{ line, column, rule, severity },
  }));
  return { counts: countsOf(result), findings };
}

for (const document of manifest.documents) {
  const name = path.join(folder, document.repository, document.path);
  const text = bytesOf(folder, document.repository, document).toString('utf8');
  const begun = performance.now();
  const result = proofread(text, name);
  const seconds = (performance.now() - begun) / 1000;
  const counts = countsOf(result);
  const findings = result.findings.map(({ line, column, rule, severity }) => {
    const known = document.findings?.find(
      (one) => one.line === line && one.column === column && one.rule === rule,
    );
    return { line, column, rule, severity, judgement: known?.judgement ?? 'not judged' };
  });
  const isGiven = values.macros !== undefined && document.macros !== undefined;
  const given = isGiven ? withMacros(document, text, name) : undefined;
  sums.formulas += counts.formulas;
  sums.alone += counts.read;
  sums.withMacros += given?.counts.read ?? counts.read;
  const found = JSON.stringify({ counts, findings, given });
  const expected = JSON.stringify({
    counts: document.counts,
    findings: document.findings,
    given: isGiven ? document.withMacros : undefined,
  });
  if (found !== expected) differences += 1;
  console.log(
    `${found === expected ? 'same     ' : 'different'} ${document.repository}/${document.path}: ${counts.formulas} formulas, ` +
      `${counts.read} read, ${counts.unknownMacros} with unknown macros, ${findings.length} findings, ${seconds.toFixed(2)} s` +
      (given ? `; with macros ${given.counts.read} read, ${given.findings.length} findings` : ''),
  );
  if (values.update)
    Object.assign(document, { counts, findings }, given === undefined ? {} : { withMacros: given });
}

const share = (read) => `${read} (${((100 * read) / sums.formulas).toFixed(1)} %)`;
console.log(`${sums.formulas} formulas, read from the files alone ${share(sums.alone)}`);
if (values.macros !== undefined) console.log(`with macros ${share(sums.withMacros)}`);
if (values.update) writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
else if (differences > 0) process.exitCode = 1;

/**
 * Proofreads the documents of manifest.json in a folder that has them as
 * `<owner>/<name>/<path>`, and says what differs from what the manifest counts.
 *
 *   node bench/documents/replay.mjs FOLDER [--update]
 *
 * The documents are other people's and no part of this project: the manifest has
 * where they are, their hashes, the counts, and each finding with a judgement.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { proofread } from '../../dist/documents/proofread/proofread.js';

const [folder, flag] = process.argv.slice(2);
if (folder === undefined) throw new Error('expected the folder that has the documents');
const file = new URL('manifest.json', import.meta.url);
const manifest = JSON.parse(readFileSync(file, 'utf8'));
let differences = 0;

for (const document of manifest.documents) {
  const name = path.join(folder, document.repository, document.path);
  const bytes = readFileSync(name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== document.sha256) throw new Error(`${name} is another version`);
  const begun = performance.now();
  const result = proofread(bytes.toString('utf8'), name);
  const seconds = (performance.now() - begun) / 1000;
  const skipped = result.equations.filter(({ status }) => status === 'skipped');
  const counts = {
    formulas: result.equations.length,
    displayed: result.equations.filter(({ display }) => display).length,
    read: result.equations.length - skipped.length,
    unknownMacros: skipped.filter(({ reason }) => reason.startsWith('unknown macro')).length,
  };
  const findings = result.findings.map(({ line, column, rule, severity }) => {
    const known = document.findings?.find(
      (one) => one.line === line && one.column === column && one.rule === rule,
    );
    return { line, column, rule, severity, judgement: known?.judgement ?? 'not judged' };
  });
  const found = JSON.stringify({ counts, findings });
  const expected = JSON.stringify({ counts: document.counts, findings: document.findings });
  if (found !== expected) differences += 1;
  console.log(
    `${found === expected ? 'same     ' : 'different'} ${document.repository}/${document.path}: ${counts.formulas} formulas, ` +
      `${counts.read} read, ${counts.unknownMacros} with unknown macros, ${findings.length} findings, ${seconds.toFixed(2)} s`,
  );
  if (flag === '--update') Object.assign(document, { counts, findings });
}

if (flag === '--update') writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
else if (differences > 0) process.exitCode = 1;

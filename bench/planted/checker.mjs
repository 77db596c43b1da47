/**
 * Plants errors in what the verdicts rest on, one at a time in a copy of the
 * project, and shows what notices each: which tests, and `verify`; and what the
 * gate says of a wrong claim that the error might let through.
 *
 *     node bench/planted/checker.mjs [--cases 100] [--only TEXT]
 *
 * --only takes the errors whose file or description holds the text. The exit
 * code is 1 where neither tests nor `verify` notice an error, 2 where the script
 * itself cannot go on.
 */
import { setPriority } from 'node:os';
import { parseArgs } from 'node:util';

import { inChecker } from './errors/checker.mjs';
import { markdownTable } from './markdown-table.mjs';
import { play, SCENARIOS } from './scenarios.mjs';
import { runTests } from './tests.mjs';
import { inWords, runVerify, seenByVerify } from './verify.mjs';
import { WorkingCopy } from './working-copy.mjs';

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '100' },
    only: { type: 'string', default: '' },
  },
});

/** What the gate makes of the wrong claim that an error might let through. */
async function gateOn(copy, { lets }) {
  const scenario = SCENARIOS.find(({ what }) => what === lets);
  if (lets === undefined) return '';
  if (!scenario) throw new Error(`there is no scenario "${lets}"`);
  const { code, line, ok } = await play(copy, scenario);
  const outcome = ok ? 'stopped' : code === 0 ? 'LET THROUGH' : 'stopped by something else';
  return `${lets}: ${outcome}, exit ${code}, ${line}`;
}

async function main() {
  setPriority(10);
  const planted = inChecker.filter(({ file, what }) => `${file} ${what}`.includes(options.only));
  if (planted.length === 0) throw new Error(`no error is called "${options.only}"`);

  const copy = new WorkingCopy();
  copy.assertPlantable(planted);
  await copy.build();
  copy.recompile(planted.map(({ file }) => file));
  for (const folder of new Set(planted.flatMap(({ tests }) => tests))) {
    const { passed, failed } = await runTests(copy, [folder]);
    if (failed) throw new Error(`without an error the tests fail: ${failed}`);
    console.log(`control: ${passed} tests of ${folder} pass`);
  }
  const control = await runVerify(copy, options.cases);
  if (control.code !== 0)
    throw new Error(`without an error verify ends with ${control.code}: ${control.last}`);
  console.log(`control: verify ends with 0, ${control.verdicts.size} claims\n`);

  const rows = [];
  const count = { byTests: 0, byVerify: 0, survived: 0 };
  for (const [i, error] of planted.entries()) {
    const { tests, verify, gate } = await copy.with(error, async () => {
      const tests = [];
      for (const folder of error.tests) {
        const { failed } = await runTests(copy, [folder]);
        tests.push(failed ?? `${folder}: nothing`);
      }
      const verify = seenByVerify(control, await runVerify(copy, options.cases));
      return { tests, verify, gate: await gateOn(copy, error) };
    });
    const byTests = tests.some((line) => !line.endsWith(': nothing'));
    if (byTests) count.byTests++;
    if (verify) count.byVerify++;
    if (!byTests && !verify) count.survived++;
    rows.push([
      error.file.slice('src/'.length),
      error.what,
      tests.join('; '),
      inWords(verify),
      gate,
    ]);
    console.log(
      `${i + 1}/${planted.length} ${error.file}, ${error.what}\n  ${tests.join('\n  ')}\n` +
        `  verify: ${inWords(verify)}\n  ${gate}`,
    );
  }

  const head = ['file', 'error', 'first tests that fail', '`verify`', 'the gate on a wrong claim'];
  console.log(`\n${markdownTable([head, ...rows])}\n`);
  console.log(
    `${planted.length} errors: ${count.byTests} noticed by tests, ${count.byVerify} by verify, ` +
      `${count.survived} survived`,
  );
  process.exitCode = count.survived === 0 ? 0 : 1;
}

await main().catch((error) => {
  console.error(`error: ${error.message}`);
  process.exitCode = 2;
});

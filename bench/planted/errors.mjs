/**
 * Plants errors in the rooms that the claims are computed in, one at a time in
 * a copy of the project, and shows what notices each: the rooms' own tests, and
 * `verify`.
 *
 *     node bench/planted/errors.mjs [--both] [--cases 100] [--only TEXT]
 *
 * `verify` is asked where the tests notice nothing or the error is marked for
 * it, and with --both always.
 * --only takes the errors whose file or description holds the text. The exit
 * code is 1 where an error survives both, 2 where the script itself cannot go on.
 */
import { setPriority } from 'node:os';
import { parseArgs } from 'node:util';

import { inEnsembles } from './errors/ensembles.mjs';
import { inMasks } from './errors/masks.mjs';
import { inModels } from './errors/models.mjs';
import { markdownTable } from './markdown-table.mjs';
import { runTests } from './tests.mjs';
import { inWords, runVerify, seenByVerify } from './verify.mjs';
import { WorkingCopy } from './working-copy.mjs';

const TESTS = ['test/masks', 'test/models', 'test/ensembles'];

const { values: options } = parseArgs({
  options: {
    both: { type: 'boolean', default: false },
    cases: { type: 'string', default: '100' },
    only: { type: 'string', default: '' },
  },
});

async function main() {
  setPriority(10);
  const all = [...inMasks, ...inModels, ...inEnsembles];
  const planted = all.filter(({ file, what }) => `${file} ${what}`.includes(options.only));
  if (planted.length === 0) throw new Error(`no error is called "${options.only}"`);

  const copy = new WorkingCopy();
  copy.assertPlantable(planted);
  await copy.build();
  copy.recompile(planted.map(({ file }) => file));
  const tests = await runTests(copy, TESTS);
  if (tests.failed) throw new Error(`without an error the tests fail: ${tests.failed}`);
  const control = await runVerify(copy, options.cases);
  if (control.code !== 0)
    throw new Error(`without an error verify ends with ${control.code}: ${control.last}`);
  console.log(
    `control: ${tests.passed} tests pass; verify ends with 0, ${control.verdicts.size} claims\n`,
  );

  const rows = [];
  const count = { byTests: 0, asked: 0, byVerify: 0, survived: 0 };
  for (const [i, error] of planted.entries()) {
    const { failed, seen, asked } = await copy.with(error, async () => {
      const { failed } = await runTests(copy, TESTS);
      const asked = options.both || error.verify || !failed;
      const seen = asked && seenByVerify(control, await runVerify(copy, options.cases));
      return { failed, asked, seen: seen || undefined };
    });
    if (failed) count.byTests++;
    if (asked) count.asked++;
    if (seen) count.byVerify++;
    if (!failed && !seen) count.survived++;
    const verify = asked ? inWords(seen) : 'not asked';
    rows.push([i + 1, error.file.slice('src/'.length), error.what, failed ?? 'none', verify]);
    console.log(
      `${i + 1}/${planted.length} ${error.file}, ${error.what}\n  tests: ${failed ?? 'none'}\n  verify: ${verify}`,
    );
  }

  console.log(
    `\n${markdownTable([['', 'file', 'error', 'first test that fails', '`verify`'], ...rows])}\n`,
  );
  console.log(
    `${planted.length} errors: ${count.byTests} noticed by tests, ` +
      `${count.byVerify} of the ${count.asked} that verify was asked about by verify, ` +
      `${count.survived} survived`,
  );
  process.exitCode = count.survived === 0 ? 0 : 1;
}

await main().catch((error) => {
  console.error(`error: ${error.message}`);
  process.exitCode = 2;
});

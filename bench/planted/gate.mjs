/**
 * Plants wrong claims, ledgers, calls and networks, one at a time in a folder
 * outside of the project, and shows the exit code and the message of each.
 *
 *     node bench/planted/gate.mjs
 *
 * The exit code is 1 where one of them does not get what it has to get.
 */
import { setPriority } from 'node:os';

import { markdownTable } from './markdown-table.mjs';
import { play, SCENARIOS } from './scenarios.mjs';
import { WorkingCopy } from './working-copy.mjs';

async function main() {
  setPriority(10);
  const copy = new WorkingCopy();
  await copy.build();
  const rows = [];
  let wrong = 0;
  for (const scenario of SCENARIOS) {
    const { code, line, ok } = await play(copy, scenario);
    if (!ok) wrong++;
    rows.push([scenario.what, ok ? code : `${code}, not ${scenario.code}`, line]);
  }
  console.log(`${markdownTable([['planted', 'exit', 'message'], ...rows])}\n`);
  console.log(`${SCENARIOS.length} scenarios, ${wrong} not as they have to be`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

await main().catch((error) => {
  console.error(`error: ${error.message}`);
  process.exitCode = 2;
});

/** Switches on one mutant after the other and runs the tests that meet it. Started by quick.mjs. */
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [{ folder, tests: files, own, budget, only }] = await once(process, 'message');
const stryker = (globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } });

for (const file of files) {
  globalThis.collecting = file;
  await import(pathToFileURL(path.resolve(folder, file.replace(/\.ts$/u, '.js'))));
}
const tests = globalThis.collectedTests ?? [];

/** The error of a test, or undefined where it passes. */
async function failure(test) {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return error ?? new Error('nothing was thrown');
  }
}

const covering = new Map();
const hits = new Map();
for (const [place, test] of tests.entries()) {
  stryker.currentTestId = `t${place}`;
  const started = performance.now();
  const error = await failure(test);
  test.took = performance.now() - started;
  if (error !== undefined) {
    process.send({ failed: `${test.file}: ${test.name}: ${error.message ?? error}` });
    continue;
  }
  for (const [id, count] of Object.entries(stryker.mutantCoverage.perTest[`t${place}`] ?? {})) {
    covering.set(id, [...(covering.get(id) ?? []), test]);
    hits.set(id, (hits.get(id) ?? 0) + count);
  }
  process.send({ alive: true });
}
stryker.currentTestId = undefined;

for (const { id, fileName } of only) {
  const mirror = fileName.replace(/^src/u, 'test').replace(/ts$/u, '');
  const met = (covering.get(id) ?? []).filter(({ file }) => !own || file.startsWith(mirror));
  met.sort(
    (a, b) =>
      Number(b.file.startsWith(mirror)) - Number(a.file.startsWith(mirror)) || a.took - b.took,
  );
  process.send({ started: id, expected: 0 });
  let status = 'NoCoverage';
  if (met.length === 0 && id in stryker.mutantCoverage.static) status = 'Ignored';
  let spent = 0;
  for (const test of met) {
    if (!test.file.startsWith(mirror) && spent > budget) break;
    status = 'Survived';
    process.send({ started: id, expected: test.took });
    spent += test.took;
    Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: 100 * hits.get(id) + 1000 });
    const error = await failure(test);
    const isEndless = stryker.hitCount > stryker.hitLimit;
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (error === undefined) continue;
    // What a mutant leaves behind must not be taken for the doing of the next.
    if ((await failure(test)) !== undefined) {
      process.send({ spoilt: id });
      process.exit(0);
    }
    status = isEndless ? 'Timeout' : 'Killed';
    break;
  }
  process.send({ done: id, status });
}
process.exit(0);

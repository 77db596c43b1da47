import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const manifest = createRequire(import.meta.url).resolve('vitest/package.json');
const VITEST = path.join(path.dirname(manifest), 'vitest.mjs');

/**
 * Runs tests of the copy up to the first that fails.
 *
 * @param folders such as `test/masks`.
 * @returns how many passed, and what failed in words; undefined where nothing did.
 */
export async function runTests(copy, folders) {
  const file = copy.path('tests.json');
  rmSync(file, { force: true });
  const args = ['run', ...folders, '--bail=1', '--reporter=json', `--outputFile=${file}`];
  const { code, stdout, stderr } = await copy.run([VITEST, ...args]);
  if (code === null) return { passed: 0, failed: 'the time is up' };
  if (!existsSync(file)) throw new Error(`vitest wrote no result:\n${stdout}${stderr}`);
  const { numPassedTests: passed, success, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  if (success && passed > 0) return { passed };
  const names = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const test = path.relative(copy.folder, name);
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (failed.length > 0) return failed.map(({ fullName }) => `${test}: ${fullName}`);
    return status === 'failed' && message ? [`${test}: ${message.split('\n', 1)[0]}`] : [];
  });
  const [first = 'no test ran'] = names;
  return { passed, failed: first.replaceAll(copy.shared, 'shared') };
}

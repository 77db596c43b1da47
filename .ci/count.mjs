/**
 * Prints `N passed, N failed[, N skipped]` from the file of vitest's JSON
 * reporter; exits with 1 when something failed, nothing passed, or there is no
 * such file. A test file that could not be loaded counts as one failed test.
 */
import { readFileSync } from 'node:fs';

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    process.stderr.write(`no test results: ${error.message}\n`);
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

const results = read(process.argv[2]);
const passed = results.numPassedTests;
const unloaded = results.testResults.filter(
  (file) =>
    file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
);
const failed = results.numFailedTests + unloaded.length;
const skipped = (results.numPendingTests ?? 0) + (results.numTodoTests ?? 0);

const line = `${passed} passed, ${failed} failed`;
process.stdout.write(`${skipped > 0 ? `${line}, ${skipped} skipped` : line}\n`);
if (failed > 0 || passed === 0) process.exitCode = 1;

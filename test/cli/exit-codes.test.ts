import { expect, it } from 'vitest';
import { combinedExitCode } from '../../src/cli/exit-codes.js';

it.each([
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 2, 2],
  [2, 1, 2],
  [0, 130, 130],
  [5, 0, 5],
  [5, 1, 1],
])('%i and %i are %i', (one, other, code) => {
  expect(combinedExitCode(one, other)).toBe(code);
});

import { expect, test } from 'vitest';
import { describeFailure } from '../../src/running/failure.js';

test('a failure is described as file, line and column where these are known', () => {
  const failure = { file: 'book/eq-1.ts', line: 3, column: 18, message: 'syntax error' };
  expect(describeFailure(failure)).toBe('book/eq-1.ts:3:18: syntax error');
  expect(describeFailure({ file: 'eq-1.ts', message: 'gone' })).toBe('eq-1.ts: gone');
});

import { expect, test } from 'vitest';
import { InputError } from '../../src/running/input-error.js';

test('an input error is told from others by its class and its name', () => {
  const error = new InputError('no such folder');
  expect(error).toBeInstanceOf(Error);
  expect([error.name, error.message]).toEqual(['InputError', 'no such folder']);
});

import { expect, test } from 'vitest';
import { MethodError } from '../../../src/ensembles/compared/method-error.js';

test('a method error is a range error with a name of its own', () => {
  const error = new MethodError('why');
  expect(error).toBeInstanceOf(RangeError);
  expect(error.name).toBe('MethodError');
});

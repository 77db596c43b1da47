import { expect, test } from 'vitest';
import { sumsOf } from '../../../src/ensembles/enumerated/kernel.js';

test('a kernel sums each class, the reference, logarithms and squares', () => {
  expect(sumsOf(9)).toBe(12);
});

import { expect, it } from 'vitest';
import { checkExamples, slice } from '../../../src/training/data/examples.js';
import type { Examples } from '../../../src/training/data/examples.js';

const EXAMPLES: Examples = {
  count: 3,
  features: 2,
  classes: 2,
  inputs: Float32Array.of(1, 2, 3, 4, 5, 6),
  labels: Uint8Array.of(0, 1, 0),
};

it('gives a part of the examples', () => {
  const { count, inputs, labels } = slice(EXAMPLES, 1, 9);
  expect([count, [...inputs], [...labels]]).toEqual([2, [3, 4, 5, 6], [1, 0]]);
});

it('finds what does not fit together', () => {
  expect(() => checkExamples(EXAMPLES, 'a')).not.toThrow();
  const wrong = (change: Partial<Examples>) => () => checkExamples({ ...EXAMPLES, ...change }, 'a');
  expect(wrong({ count: 4 })).toThrow('a: 6 numbers and 3 labels, expected 8 and 4');
  expect(wrong({ labels: Uint8Array.of(0, 1, 2) })).toThrow(
    /label of example 2 is 2, expected 0 to 1/,
  );
  const inputs = Float32Array.of(1, 2, 3, NaN, 5, 6);
  expect(wrong({ inputs })).toThrow(/example 1 has NaN at 1/);
});

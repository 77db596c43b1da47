import * as tf from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { useBackend } from '../../../src/training/backend.js';
import { convolutionOf, lengths, poolingStep } from '../../../src/training/chain/planes.js';

const spec = (config: Readonly<Record<string, unknown>>) => ({
  className: 'Conv2D',
  name: 'c',
  config,
  place: 'm: layer 0',
});

test.each([
  ['valid', 1, [5, 4]],
  ['same', 1, [7, 6]],
  ['valid', 2, [3, 2]],
  ['same', 2, [4, 3]],
])(
  'a window of 3 × 3 over 7 × 6 with padding %s and stride %i gives %o',
  (padding, strides, size) => {
    const { rows, columns } = convolutionOf(spec({ kernel_size: 3, strides, padding }), [7, 6, 2]);
    expect([rows, columns]).toEqual(size);
  },
);

test('the mean and the largest number of each window are what they are', async () => {
  await useBackend('wasm');
  const image = tf.tensor4d([1, 2, 3, 6], [1, 2, 2, 1]);
  const pool = (isMean: boolean) =>
    poolingStep(spec({}), [2, 2, 1], isMean).forward(image, undefined);
  expect([...pool(true).dataSync()]).toEqual([3]);
  expect([...pool(false).dataSync()]).toEqual([6]);
});

test('what is no number of steps is refused', () => {
  expect(lengths(spec({ units: 3 }), 'units', 1)).toEqual([3]);
  expect(() => lengths(spec({ units: 0 }), 'units', 1)).toThrow(/units is 0/);
  expect(() => lengths(spec({ units: [1, 2, 3] }), 'units', 2)).toThrow(/2 whole numbers/);
  expect(() => convolutionOf(spec({ kernel_size: 3, padding: 'causal' }), [7, 7, 1])).toThrow(
    /paddings/,
  );
  expect(() =>
    convolutionOf(spec({ kernel_size: 3, data_format: 'channels_first' }), [7, 7, 1]),
  ).toThrow(/channels_last/);
  expect(() => convolutionOf(spec({ kernel_size: 3, dilation_rate: 2 }), [7, 7, 1])).toThrow(
    /dilation/,
  );
});

import { expect, it } from 'vitest';
import { readCheckpoint, writeCheckpoint } from '../../src/training/checkpoint.js';
import type { Checkpoint } from '../../src/training/checkpoint.js';
import { SMALL } from './small-preset.js';

const CHECKPOINT: Checkpoint = {
  standing: {
    preset: SMALL,
    backend: 'wasm',
    versions: 'ä',
    data: 'f0',
    step: 9,
    history: [{ epoch: 1, loss: 0.1 + 0.2, error: 1 / 3 }],
  },
  numbers: [
    { shape: [2, 3], values: Float32Array.of(1, -0, Math.fround(0.1), 1e-45, 3e38, -5) },
    { shape: [1], values: Float32Array.of(7) },
  ],
};

it('is read as it was written, bit by bit', () => {
  const bytes = writeCheckpoint(CHECKPOINT);
  const { standing, numbers } = readCheckpoint(bytes, 'a');
  expect(standing).toEqual(CHECKPOINT.standing);
  expect(numbers).toEqual(CHECKPOINT.numbers);
  expect(Object.is(numbers[0]?.values[1], -0)).toBe(true);
});

it('is refused where it is cut off, changed or something else', () => {
  const bytes = writeCheckpoint(CHECKPOINT);
  for (const length of [bytes.length - 1, 100, 30])
    expect(() => readCheckpoint(bytes.subarray(0, length), 'file')).toThrow('file is not whole');
  const changed = bytes.slice();
  changed[bytes.length - 40]! ^= 1;
  expect(() => readCheckpoint(changed, 'file')).toThrow('file is not whole');
  expect(() => readCheckpoint(Buffer.from('{}'), 'file')).toThrow(/file is no checkpoint/);
});

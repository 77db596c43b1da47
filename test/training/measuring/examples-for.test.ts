import { expect, test } from 'vitest';
import type { Chain } from '../../../src/training/chain/step.js';
import { examplesFor } from '../../../src/training/measuring/examples-for.js';
import { npyFile } from '../data/npy-file.js';

const chain = (size: number, outputs: number): Chain => ({
  inputShape: [size],
  steps: [],
  output: 'softmax',
  outputs,
  dispose: () => undefined,
});

test('stroke digits are for networks that take as many numbers, with labels for ten classes', () => {
  const digits = examplesFor(chain(196, 10), undefined, undefined);
  expect(digits.rows).toHaveLength(196 * digits.count);
  expect(digits.labels).toHaveLength(digits.count);
  expect(examplesFor(chain(196, 3), undefined, undefined).labels).toBeUndefined();
  expect(() => examplesFor(chain(5, 10), undefined, undefined)).toThrow(/expected --data/);
});

test('a file is read where there is one', () => {
  const file = npyFile(Float32Array.of(1, 2, 3, 4), [2, 2]);
  expect(examplesFor(chain(2, 2), file, undefined).count).toBe(2);
});

import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import { classesOf, predict } from '../../../src/training/measuring/predict.js';
import { RandomStream } from '../../../src/training/random.js';
import { enumerated, scaledPass, tiny } from './tiny.js';

describe.each(await runningBackends())('a prediction on %s', (name) => {
  it('is the logarithm of what scaled weights give, for any number of examples', async () => {
    await useBackend(name);
    const chain = tiny();
    const rows = Float32Array.from({ length: 3 * 1001 }, (_, i) => Math.fround(((i % 7) - 3) / 4));
    const { classes, values } = predict(chain, rows);
    expect([classes, values.length]).toEqual([2, 2 * 1001]);
    for (const i of [0, 499, 500, 1000]) {
      const { probabilities } = scaledPass([...rows.subarray(3 * i, 3 * i + 3)]);
      expect(Math.exp(values[2 * i]!)).toBeCloseTo(probabilities[0]!, 5);
    }
    chain.dispose();
  });

  it('with noise is that of one of the masks', async () => {
    await useBackend(name);
    const chain = tiny();
    const input = [1, 2, -1];
    const { values } = predict(chain, Float32Array.from(input), () => new RandomStream(1, 'p'));
    const near = enumerated(input).filter(
      ({ probabilities }) => Math.abs(probabilities[0]! - Math.exp(values[0]!)) < 1e-5,
    );
    expect(near.length).toBeGreaterThan(0);
    chain.dispose();
  });
});

it('one logistic output stands for two classes, and numbers for none', () => {
  const chain = { inputShape: [1], steps: [], outputs: 1, dispose: () => undefined };
  expect(classesOf({ ...chain, output: 'logistic' })).toBe(2);
  expect(classesOf({ ...chain, output: 'logistic', outputs: 3 })).toBeUndefined();
  expect(classesOf({ ...chain, output: 'numbers' })).toBeUndefined();
  expect(classesOf({ ...chain, output: 'softmax', outputs: 4 })).toBe(4);
  expect(() => predict({ ...chain, output: 'numbers' }, Float32Array.of(1))).toThrow(RangeError);
});

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import { drawnKernel, gatedStates, zeroBias } from '../../../src/training/others/gated-states.js';
import { RandomStream } from '../../../src/training/random.js';

describe.each(await runningBackends())('states with gates, on %s', (name) => {
  it('are kept or 0 with masks, and multiplied by the probability without', async () => {
    await useBackend(name);
    const states = tf.fill<tf.Rank.R2>([40, 50], 3);
    const found = gatedStates(states, 0.75, new RandomStream(1, 'mask')).dataSync<'float32'>();
    expect(new Set(found)).toEqual(new Set([0, 3]));
    const kept = found.filter((value) => value === 3).length / found.length;
    // Five standard deviations of a mean over 2,000 gates.
    expect(Math.abs(kept - 0.75)).toBeLessThan(5 * Math.sqrt((0.75 * 0.25) / 2000));
    expect(gatedStates(states, 0.75, undefined).dataSync()[0]).toBe(2.25);
    expect(gatedStates(states, 1, new RandomStream(1, 'mask'))).toBe(states);
  });

  it('weights follow from seed and name, within their limits', async () => {
    await useBackend(name);
    const values = (seed: number, of: string): number[] =>
      Array.from(drawnKernel(4, 2, seed, of).dataSync());
    expect(values(1, 'a')).toEqual(values(1, 'a'));
    expect(values(1, 'a')).not.toEqual(values(2, 'a'));
    expect(values(1, 'a')).not.toEqual(values(1, 'b'));
    expect(values(3, 'a').every((value) => Math.abs(value) <= 1)).toBe(true);
    expect(Array.from(zeroBias(3).dataSync())).toEqual([0, 0, 0]);
    tf.disposeVariables();
  });
});

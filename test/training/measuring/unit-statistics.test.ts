import { describe, expect, it } from 'vitest';
import { runningBackends, useBackend } from '../../../src/training/backend.js';
import { unitStatistics } from '../../../src/training/measuring/unit-statistics.js';
import type { UnitStatistics } from '../../../src/training/measuring/over-masks.js';
import { enumerated, scaledPass, tiny } from './tiny.js';

const INPUTS = [
  [1, 2, -1],
  [0.5, -1, 1],
];
const MASKS = 4000;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each(await runningBackends())('statistics of units on %s', (name) => {
  it('come near to what all masks give, within five standard errors', async () => {
    await useBackend(name);
    const chain = tiny();
    const [hidden, outputs] = unitStatistics(chain, Float32Array.from(INPUTS.flat()), MASKS, 1);
    expect([hidden!.activation, outputs!.activation]).toEqual(['sigmoid', 'softmax']);
    INPUTS.forEach((input, i) => {
      const all = enumerated(input);
      [0, 1].forEach((unit) => {
        const place = 2 * i + unit;
        const states = all.map(({ states }) => states[unit]!);
        const E = mean(states);
        const V = mean(states.map((state) => (state - E) ** 2));
        const error = Math.sqrt(V / MASKS);
        expect(Math.abs(hidden!.mean[place]! - E)).toBeLessThan(5 * error);
        // (O − E)² lies in [0, 1], so its deviation is at most √V.
        expect(Math.abs(hidden!.variance[place]! - V)).toBeLessThan(5 * Math.sqrt(V / MASKS));
        const sums = all.map(({ sums }) => sums[unit]!);
        const spread = Math.sqrt(mean(sums.map((sum) => (sum - mean(sums)) ** 2)) / MASKS);
        expect(Math.abs(hidden!.meanSum[place]! - mean(sums))).toBeLessThan(5 * spread);
        expect(hidden!.scaled[place]!).toBeCloseTo(scaledPass(input).states[unit]!, 6);
      });
    });
    chain.dispose();
  });

  it('are the same for the same seed, whatever else is asked', async () => {
    await useBackend(name);
    const chain = tiny();
    const rows = Float32Array.from(INPUTS.flat());
    const [both] = unitStatistics(chain, rows, 100, 7);
    const [first] = unitStatistics(chain, rows.subarray(0, 3), 100, 7);
    expect([...both!.mean.subarray(0, 2)]).toEqual([...first!.mean]);
    expect([...unitStatistics(chain, rows, 100, 8)[0]!.mean]).not.toEqual([...both!.mean]);
    chain.dispose();
  });
});

it('both backends give the same for the same masks, up to the rounding of 24 bits', async () => {
  const found: UnitStatistics[] = [];
  for (const name of await runningBackends()) {
    await useBackend(name);
    const chain = tiny();
    found.push(unitStatistics(chain, Float32Array.from(INPUTS.flat()), 200, 3)[0]!);
    chain.dispose();
  }
  for (const { mean: one } of found)
    one.forEach((value, i) => {
      expect(Math.abs(value - found[0]!.mean[i]!)).toBeLessThan(1e-5);
    });
});

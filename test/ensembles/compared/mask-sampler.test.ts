import { expect, test } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { doubleNetwork } from '../../../src/ensembles/compared/double-network.js';
import { MaskSampler } from '../../../src/ensembles/compared/mask-sampler.js';
import { independent } from '../../../src/masks/independent.js';
import { oneOfK } from '../../../src/masks/one-of-k.js';
import { product } from '../../../src/masks/product.js';
import { tied } from '../../../src/masks/tied.js';
import { network } from '../../../src/models/network.js';

/** A linear unit that reads the mask as a decimal number. */
const reader = network({
  inputs: 7,
  inputGates: [0, 1, 2, 3, 4, 5, 6],
  layers: [
    { connections: [{ from: 0, weights: [[1, 10, 100, 1000, 10_000, 100_000, 1_000_000]] }] },
  ],
});
const law = product([
  independent(['1/4', 1]),
  tied([0, 0], ['3/4']),
  oneOfK(['1/2', '3/8', '1/8']),
]);
const ones = new Array<Rational>(7).fill(Rational.one);

function draws(seed: number, count: number): Float64Array {
  return new MaskSampler(doubleNetwork(reader, ones), law, seed).outputs(count)[0]!;
}

test('masks come as often as their probabilities say, and no others', () => {
  const count = 20_000;
  const seen = new Map<number, number>();
  for (const x of draws(5, count)) seen.set(x, (seen.get(x) ?? 0) + 1);
  expect(seen.size).toBe(12);
  let all = 0;
  for (const { mask, numerator } of law.masks()) {
    const name = mask.reduce<number>((sum, state, j) => sum + state * 10 ** j, 0);
    const p = Number(numerator) / Number(law.denominator);
    const deviation = Math.sqrt((p * (1 - p)) / count);
    expect(Math.abs((seen.get(name) ?? 0) / count - p)).toBeLessThan(5 * deviation);
    all += seen.get(name) ?? 0;
  }
  expect(all).toBe(count);
});

test('the same seed gives the same masks, another seed others', () => {
  expect(draws(1, 50)).toEqual(draws(1, 50));
  expect(draws(1, 50)).not.toEqual(draws(2, 50));
});

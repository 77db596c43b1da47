import type { Outcome } from './enumerated.js';
import { exactly } from './enumerated.js';
import { Rational } from '../../../src/arithmetic/number.js';

/** The exact distribution of bias + Σ δ_j a_j for integer a_j, by convolution. */
export function latticeOutcomes(
  bias: number,
  values: readonly number[],
  inclusion: readonly number[],
): Outcome[] {
  // Probabilities with a common denominator 2^places, so that sums are sums of integers.
  let all = new Map<number, bigint>([[0, 1n]]);
  let places = 0n;
  values.forEach((a, j) => {
    const p = exactly(inclusion[j]!);
    const shift = BigInt(p.denominator.toString(2).length - 1);
    const rest = p.denominator - p.numerator;
    const after = new Map<number, bigint>();
    for (const [s, count] of all) {
      after.set(s, (after.get(s) ?? 0n) + count * rest);
      after.set(s + a, (after.get(s + a) ?? 0n) + count * p.numerator);
    }
    all = after;
    places += shift;
  });
  const b = exactly(bias);
  return [...all].map(([s, count]): Outcome => [Rational.ratio(count, 1n << places), b.plus(s)]);
}

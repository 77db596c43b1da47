import type { Contributions } from './contributions.js';
import { productError, sumError } from '../error-free.js';
import { U } from './roundoff.js';

/** The first moments of a total input S. */
export interface Moments {
  /** E[S] = hi + lo, off by `meanError`. */
  readonly meanHi: number;
  readonly meanLo: number;
  readonly meanError: number;
  /** Σ a_j², for planning only. */
  readonly squares: number;
  /** Σ p_j q_j a_j², off by (n + 6)u relative. */
  readonly variance: number;
  /** Σ p_j q_j a_j⁴, off by (n + 10)u relative. */
  readonly fourth: number;
  /** max |a_j|. */
  readonly widest: number;
}

/**
 * E[S] = b + Σ p_j a_j with its error, and the sums that planning needs.
 *
 * Each group's a_j are summed as hi + lo: with A = Σ|a_j| over its n gates, the
 * partial sums are at most A, so each of the n captured rounding errors is at
 * most uA; with the low parts, at most uA together, lo has 2n terms of absolute
 * sum (n + 1)uA, and a plain sum of them is off by at most 2n·u·(n + 1)uA. The
 * product with p adds errors of lo's size times 2u, and the sum of the groups
 * and the constant the same as n grows by the number of its terms. Altogether
 * at most 4(N + 2)²u² times the sum of all |terms|, N counting every term.
 *
 * @throws RangeError if a number is not finite or beyond 2^250 in size.
 */
export function momentsOf(contributions: Contributions): Moments {
  const { law, hi, lo } = contributions;
  const { inclusion, variances } = law;
  let meanHi = contributions.constantHi;
  let meanLo = contributions.constantLo;
  let size = contributions.constantSize;
  let all = 0;
  let variance = 0;
  let fourth = 0;
  let widest = 0;
  for (const { start, end, p } of law.groups) {
    let sumHi = 0;
    let sumLo = 0;
    let absolute = 0;
    let squares = 0;
    let fourths = 0;
    for (let k = start; k < end; k++) {
      let a = hi[k]!;
      const length = Math.abs(a);
      if (length > widest) widest = length;
      const square = a * a;
      all += square;
      if (p === undefined) {
        const w = variances[k]!;
        squares += w * square;
        fourths += w * square * square;
        const q = inclusion[k]!;
        const product = q * a;
        sumLo += productError(q, a, product) + q * lo[k]!;
        a = product;
      } else {
        squares += square;
        fourths += square * square;
        sumLo += lo[k]!;
      }
      absolute += length;
      const sum = sumHi + a;
      sumLo += sumError(sumHi, a, sum);
      sumHi = sum;
    }
    if (p !== undefined) {
      const w = p * (1 - p);
      squares *= w;
      fourths *= w;
      const product = p * sumHi;
      sumLo = productError(p, sumHi, product) + p * sumLo;
      sumHi = product;
    }
    size += absolute;
    variance += squares;
    fourth += fourths;
    const total = meanHi + sumHi;
    meanLo += sumError(meanHi, sumHi, total) + sumLo;
    meanHi = total;
  }
  if (!Number.isFinite(meanHi + meanLo + variance + fourth))
    throw new RangeError(
      'the bias, a weight or an input is not finite, or a product of them is beyond 2^250',
    );
  const terms = law.count + contributions.constantTerms + law.groups.length + 2;
  const sum = meanHi + meanLo;
  return {
    meanHi: sum,
    meanLo: sumError(meanHi, meanLo, sum),
    meanError: 4 * terms * terms * U * U * size,
    squares: all,
    variance,
    fourth,
    widest,
  };
}

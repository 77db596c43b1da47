import { multiplyFactor, type ChoiceFactor } from './choice-factor.js';
import { Complement } from './complement.js';
import { productError, sumError } from '../error-free.js';
import type { Exponent } from './exponent.js';
import { exponentialMinusOne } from './exponential.js';
import { LARGEST_PHASE, PHASE_FLOOR, sineCosine } from './phase.js';
import { U } from './roundoff.js';
import { WEIGHT_ERROR, type Weights } from './weights.js';

/** What the characteristic function is made of: φ(t) = e^{itm} e^{ρ + iϑ′} ∏ factors. */
export interface Characteristic {
  /** m, the mean of what is not in a factor of its own, = hi + lo. */
  readonly meanHi: number;
  readonly meanLo: number;
  readonly meanError: number;
  readonly exponent: Exponent;
  readonly factors: readonly ChoiceFactor[];
}

/** The midpoint sums over the first nodes, with bounds on what rounding and truncation did to them. */
export interface RuleSums {
  /** Σ Im φ h/sinh(πt). */
  readonly first: number;
  readonly firstError: number;
  /** Σ t Re φ h/sinh(πt). */
  readonly second: number;
  readonly secondError: number;
  /** Σ (1 − Re φ) h/(t sinh(πt)). */
  readonly third: number;
  readonly thirdError: number;
}

/** A product of factors that is smaller is taken for 0, with its size for its error. */
const NEGLIGIBLE = 2 ** -66;

const pair = new Float64Array(2);
const product = new Complement();

/**
 * The three sums over the nodes k < count, all in terms of Z = 1 − φ, so that
 * nothing cancels near t = 0.
 *
 * A node. With ψ = (tm + ϑ′)/2, s = sin ψ and c = cos ψ, M = 1 − e^ρ (off by 9u
 * relative) and X = 1 − M (off by 10u): Re Z = M + 2Xs², Im Z = −2Xsc. The first is
 * off by 9uM + (20u + 12u + 4u)s² + u(M + 2s²), the second by
 * (20u + 12u + 6u)|s|: together less than 10uM + 76u|s|, and `PHASE_FLOOR` 8 times.
 * Errors ε of ρ and of 2ψ together change φ by at most e^ρ(e^ε − 1) ≤ 1.01e^ρ ε for
 * ε ≤ 2^-7, where that is not so, or the phase is too long,
 * the error is infinite.
 *
 * The phase. tm/2 is formed as a sum of two doubles with m's own low part, and ϑ′/2
 * is added to it the same way: the error left is below 2^-76 and t times that of m.
 *
 * The sums are compensated: each is off by 2u of itself, and by (Nu)² of the sum of
 * sizes for N nodes, which is below u as N ≤ 2^26. Each term is off by the weight's
 * 20u and 2u.
 */
export function ruleSums(of: Characteristic, weights: Weights, h: number, count: number): RuleSums {
  const { meanHi, meanLo, meanError, exponent, factors } = of;
  const { even, odd, pairs, evenError, oddError } = exponent;
  const { first, second, third } = weights;
  let firstHi = 0;
  let firstLo = 0;
  let secondHi = 0;
  let secondLo = 0;
  let thirdHi = 0;
  let thirdLo = 0;
  let firstError = 0;
  let secondError = 0;
  let thirdError = 0;
  for (let k = 0; k < count; k++) {
    const t = (k + 0.5) * h;
    const square = t * t;
    let rho = 0;
    let theta = 0;
    for (let i = pairs - 1; i >= 0; i--) {
      rho = even[i]! - square * rho;
      theta = odd[i]! - square * theta;
    }
    rho *= -square;
    theta *= -square * t;
    const half = 0.5 * t;
    const shift = half * meanHi;
    const hi = shift + 0.5 * theta;
    const lo = productError(half, meanHi, shift) + half * meanLo + sumError(shift, 0.5 * theta, hi);
    sineCosine(hi, lo, pair);
    const s = pair[0]!;
    const size = Math.abs(s);
    const m = -exponentialMinusOne(rho);
    const x = 1 - m;
    let real = m + 2 * x * s * s;
    let imaginary = -2 * x * s * pair[1]!;
    const off =
      square * (evenError + t * oddError) + t * meanError + exponent.remainderAt(t) + 2 ** -74;
    let error = U * (10 * m + 76 * size) + 8 * PHASE_FLOOR + 1.01 * (x + 16 * U) * off;
    if (!(off < 2 ** -7 && Math.abs(hi) <= LARGEST_PHASE)) error = Infinity;

    if (factors.length > 0) {
      product.set(real, imaginary, error, Math.min(1, x + 16 * U + 1.01 * off));
      for (const factor of factors) {
        multiplyFactor(product, factor, half);
        if (product.size < NEGLIGIBLE) {
          product.set(1, 0, product.size, 0);
          break;
        }
      }
      ({ re: real, im: imaginary, error } = product);
    }

    const w1 = first[k]!;
    const w2 = second[k]!;
    const w3 = third[k]!;
    const rounding = WEIGHT_ERROR + 4 * U;
    const t1 = -w1 * imaginary;
    let next = firstHi + t1;
    firstLo += sumError(firstHi, t1, next);
    firstHi = next;
    firstError += w1 * error + rounding * Math.abs(t1);
    const t2 = w2 * (1 - real);
    next = secondHi + t2;
    secondLo += sumError(secondHi, t2, next);
    secondHi = next;
    secondError += w2 * (error + 2 * U) + rounding * Math.abs(t2);
    const t3 = w3 * real;
    next = thirdHi + t3;
    thirdLo += sumError(thirdHi, t3, next);
    thirdHi = next;
    thirdError += w3 * error + rounding * Math.abs(t3);
  }
  return {
    first: firstHi + firstLo,
    firstError: firstError + 2 * U * Math.abs(firstHi),
    second: secondHi + secondLo,
    secondError: secondError + 2 * U * Math.abs(secondHi),
    third: thirdHi + thirdLo,
    thirdError: thirdError + 2 * U * Math.abs(thirdHi),
  };
}

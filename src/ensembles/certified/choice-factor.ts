import { Complement } from './complement.js';
import { productError } from '../error-free.js';
import type { Mean } from './mean.js';
import { PHASE_FLOOR, sineCosine } from './phase.js';
import { U } from './roundoff.js';

/**
 * An independent part of S that takes one of several values, and is 0 with the
 * rest of the probability: a gate has one value, one-of-k has k.
 */
export interface ChoiceFactor {
  /** The values as sums of two doubles. */
  readonly hi: Float64Array;
  readonly lo: Float64Array;
  readonly probabilities: Float64Array;
  /** The relative error of each probability. */
  readonly probabilityError: number;
  /** The difference of the largest and the smallest value. */
  readonly range: number;
  /** The largest |value|. */
  readonly largest: number;
  /** How many independent parts like this there are. */
  readonly copies: number;
}

/** Gates with the same value and probability as a factor of their own. */
export function gateFactor(p: number, hi: number, lo: number, copies: number): ChoiceFactor {
  const largest = Math.abs(hi);
  return {
    hi: Float64Array.of(hi),
    lo: Float64Array.of(lo),
    probabilities: Float64Array.of(p),
    probabilityError: 0,
    range: largest,
    largest,
    copies,
  };
}

/**
 * One of k values, with probabilities in proportion to the weights, and its mean.
 *
 * The sum of k weights is off by ku relative, a quotient by u more; the mean, a
 * sum of k products, by (k + 2)u of Σp|a| besides.
 *
 * @throws RangeError if there is no value, the lengths differ, or a weight or value
 *   is not finite, a weight is negative, or all are 0.
 */
export function choiceFactor(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
): { factor: ChoiceFactor; mean: Mean } {
  const k = values.length;
  if (k === 0 || weights.length !== k)
    throw new RangeError(`a choice among ${k} values with ${weights.length} weights`);
  const total = Array.from(weights).reduce((sum, w) => sum + w, 0);
  if (!(total > 0 && total < Infinity) || Array.from(weights).some((w) => !(w >= 0)))
    throw new RangeError('the weights of a choice must be finite, not negative, and not all 0');
  const hi = Float64Array.from(values);
  if (!hi.every(Number.isFinite)) throw new RangeError('a value of a choice is not finite');
  const probabilities = Float64Array.from(weights, (w) => w / total);
  const probabilityError = (k + 2) * U;
  let mean = 0;
  let size = 0;
  for (let i = 0; i < k; i++) {
    mean += probabilities[i]! * hi[i]!;
    size += probabilities[i]! * Math.abs(hi[i]!);
  }
  const largest = hi.reduce((most, a) => Math.max(most, Math.abs(a)), 0);
  const range =
    (hi.reduce((a, b) => Math.max(a, b)) - hi.reduce((a, b) => Math.min(a, b))) * (1 + 4 * U);
  return {
    factor: {
      hi,
      lo: new Float64Array(k),
      probabilities,
      probabilityError,
      range,
      largest,
      copies: 1,
    },
    mean: { hi: mean, lo: 0, error: (2 * k + 6) * U * size },
  };
}

const pair = new Float64Array(2);
const base = new Complement();

/**
 * Multiplies a product of characteristic functions by that of a factor, at the
 * point 2·half.
 *
 * It is 1 − d with d = Σ p_i(1 − e^{ita_i}) = Σ 2p_i s_i(s_i − ic_i), s_i and c_i the
 * sine and cosine of ta_i/2, whose phase is formed as a sum of two doubles. Each
 * term is off by (9u + 14u)p_i|s_i|, by the error of p_i twice, and by the floor of
 * the sine; the sum of k terms by 4ku Σp_i|s_i|. For a gate |1 − d|² = 1 − 4pq s².
 */
export function multiplyFactor(product: Complement, factor: ChoiceFactor, half: number): void {
  const { hi, lo, probabilities, probabilityError, copies } = factor;
  const options = hi.length;
  let re = 0;
  let im = 0;
  let sum = 0;
  for (let i = 0; i < options; i++) {
    const p = probabilities[i]!;
    const a = hi[i]!;
    const angle = half * a;
    sineCosine(angle, productError(half, a, angle) + half * lo[i]!, pair);
    const sine = pair[0]!;
    re += 2 * p * sine * sine;
    im -= 2 * p * sine * pair[1]!;
    sum += p * Math.abs(sine);
  }
  const p = probabilities[0]!;
  const square = options === 1 ? 3.999 * p * (1 - p) * pair[0]! * pair[0]! : 0;
  const size = Math.min(1, Math.sqrt(1 - square) * (1 + 4 * U));
  const error = ((24 + 4 * options) * U + 4 * probabilityError) * sum + 8 * PHASE_FLOOR;
  base.set(re, im, error, size);
  product.multiplyPower(base, copies);
}

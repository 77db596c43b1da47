import { productError, sumError } from '../error-free.js';
import { exponentialMinusOne } from './exponential.js';
import { U } from './roundoff.js';

/**
 * The midpoint rule's weights h/sinh(πt_k), times t_k, and divided by t_k.
 *
 * t_k = (k + ½)h is exact. πt = y + λ with y the rounded product and λ its error
 * and t times the rest of π, exact to u². With x = e^y − 1, off by 9u relative,
 * (1 + x)(1 + λ) − 1 = x + λ(1 + x) is e^{πt} − 1; |λ| ≤ 2uy, and y e^y/(e^y − 1) ≤ y + 1
 * ≤ 45, so that λ² and its rounding are below 2^-90, and the sum is off by 11u
 * relative. With X = e^y − 1, sinh y = ½(X + X/(1 + X)), and a relative error δ of X
 * changes it by δ(1 + e^{−2y})/(1 + e^{−y}) ≤ δ; with 4u for its operations it is off
 * by 15u, and the weights with their further product and quotient by 18u.
 */
export const WEIGHT_ERROR = 20 * U;

/** The nodes of one step up to a last point. */
export interface Weights {
  readonly count: number;
  /** h/sinh(πt_k). */
  readonly first: Float64Array;
  /** t_k h/sinh(πt_k). */
  readonly second: Float64Array;
  /** h/(t_k sinh(πt_k)). */
  readonly third: Float64Array;
  /** Σ_{i≥k} third_i, off by `WEIGHT_ERROR` and 4u relative. */
  readonly thirdFrom: Float64Array;
}

const PI = 3.141592653589793;
const PI_REST = 1.2246467991473532e-16;
/** As many nodes as tables of them are kept for, counted together. */
const MOST_KEPT = 2 ** 18;

const kept = new Map<string, Weights>();
let nodesKept = 0;

/** The weights of the nodes with t_k < last, from a table that is kept if it is small. */
export function weightsOf(h: number, last: number): Weights {
  const key = `${h} ${last}`;
  const known = kept.get(key);
  if (known) return known;
  const made = compute(h, Math.ceil(last / h));
  if (made.count <= MOST_KEPT / 16) {
    if (nodesKept + made.count > MOST_KEPT) {
      kept.clear();
      nodesKept = 0;
    }
    kept.set(key, made);
    nodesKept += made.count;
  }
  return made;
}

function compute(h: number, count: number): Weights {
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  const third = new Float64Array(count);
  const thirdFrom = new Float64Array(count + 1);
  for (let k = 0; k < count; k++) {
    const t = (k + 0.5) * h;
    const y = t * PI;
    const rest = productError(t, PI, y) + t * PI_REST;
    const x = exponentialMinusOne(y);
    const grown = x + rest * (1 + x);
    const weight = (2 * h) / (grown + grown / (1 + grown));
    first[k] = weight;
    second[k] = weight * t;
    third[k] = weight / t;
  }
  let hi = 0;
  let lo = 0;
  for (let k = count - 1; k >= 0; k--) {
    const sum = hi + third[k]!;
    lo += sumError(hi, third[k]!, sum);
    hi = sum;
    thirdFrom[k] = hi + lo;
  }
  return { count, first, second, third, thirdFrom };
}

import { sumError } from '../error-free.js';
import { U } from './roundoff.js';

/** A number hi + lo, off by `error` at most. */
export interface Mean {
  readonly hi: number;
  readonly lo: number;
  readonly error: number;
}

export const NO_MEAN: Mean = { hi: 0, lo: 0, error: 0 };

/** x + y: the sum of the low parts and its sum with the high ones are off by 4u² of the sizes. */
export function addMeans(x: Mean, y: Mean): Mean {
  const sum = x.hi + y.hi;
  const low = sumError(x.hi, y.hi, sum) + (x.lo + y.lo);
  const hi = sum + low;
  return {
    hi,
    lo: sumError(sum, low, hi),
    error:
      x.error +
      y.error +
      4 * U * U * (Math.abs(x.hi) + Math.abs(y.hi)) +
      2 * U * (Math.abs(x.lo) + Math.abs(y.lo)),
  };
}

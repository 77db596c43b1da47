import { Bound } from '../../arithmetic/mpfr-bound.js';
import { NEAREST } from '../../arithmetic/mpfr.js';
import { wide } from './exact-double.js';

/** The bits of a significand after the leading 1 that a logarithm's argument is reduced by. */
export const LEADING_BITS = 9;
const SIZE = 2 ** LEADING_BITS;

let known: Float64Array | undefined;

/** −ln(1 + (m + ½)/512) for m = 0 … 511, each within 2^-54 + 2^-150. */
export function logarithmTable(): Float64Array {
  known ??= Float64Array.from({ length: SIZE }, (_, m) =>
    wide.scope(() => {
      const c = wide.of(2 * SIZE + 2 * m + 1).over(2 * SIZE);
      return -Bound.read(c.ln().lower).toNumber(NEAREST);
    }),
  );
  return known;
}

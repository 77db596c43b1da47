import { Bound } from '../../arithmetic/mpfr-bound.js';
import { NEAREST } from '../../arithmetic/mpfr.js';
import { wide } from './exact-double.js';

/** The bits of a significand after the leading 1 that a logarithm's argument is reduced by. */
export const LEADING_BITS = 9;
const SIZE = 2 ** LEADING_BITS;

/**
 * −ln c for c = (1 + (m + ½)/512)·2^e and all e = lowest … lowest + 2^bits − 1,
 * at the place that the last bits of e + 1023 and m make. Each is within
 * u(2|e| ln 2 + |ln c| + ½) of it, u = 2^-53.
 */
export function logarithmsOfRange(
  significands: Float64Array,
  { lowest, bits }: { readonly lowest: number; readonly bits: number },
): Float64Array {
  const exponents = 2 ** bits;
  const table = new Float64Array(exponents * SIZE);
  for (let e = lowest; e < lowest + exponents; e++) {
    const start = ((e + 1023) % exponents) * SIZE;
    for (let m = 0; m < SIZE; m++) table[start + m] = significands[m]! - e * Math.LN2;
  }
  return table;
}

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

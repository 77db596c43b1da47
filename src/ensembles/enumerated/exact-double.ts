import { intervals, type IntervalValue } from '../../arithmetic/interval.js';
import { DOWN, mpfr, UP } from '../../arithmetic/mpfr.js';

/** The arithmetic of what is computed once a network and not once a mask: intervals with ends of 160 bits. */
export const wide = intervals(160);

/** A double as it is: its 53 bits fit. */
export function exactly(x: number): IntervalValue {
  const value = wide.fresh(true);
  mpfr.mpfr_set_d(value.lower, x, DOWN);
  mpfr.mpfr_set_d(value.upper, x, UP);
  return value.sealed();
}

import type { IntervalValue } from '../../arithmetic/interval-value.js';
import { Bound } from '../../arithmetic/mpfr-bound.js';
import { DOWN, UP } from '../../arithmetic/mpfr.js';
import type { Enclosed } from './enclosed.js';
import { exactly, wide } from './exact-double.js';

/** The doubles around an interval. */
export function enclosedIn(x: IntervalValue): Enclosed {
  const lower = Bound.read(x.lower).toNumber(DOWN);
  const upper = Bound.read(x.upper).toNumber(UP);
  const value = lower + (upper - lower) / 2;
  const reach = Math.max(upper - value, value - lower);
  // The subtractions round by less than 2^-52 of the difference.
  return { value, radius: reach === 0 ? 0 : reach * (1 + 2 ** -50) + Number.MIN_VALUE };
}

/** The numbers within a relative and an absolute error of a double that is not negative. */
export function around(value: number, relative: number, absolute: number): IntervalValue {
  const reach = exactly(value).times(exactly(relative)).plus(exactly(absolute));
  return spread(exactly(value), reach);
}

/** x ± reach. */
export function spread(x: IntervalValue, reach: IntervalValue): IntervalValue {
  const low = x.minus(reach);
  const high = x.plus(reach);
  return wide.spanning(low.lower, high.upper, true);
}

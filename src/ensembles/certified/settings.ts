import type { Omission } from './omission.js';

/** How close the enclosures should be, and what they may cost. */
export interface CertifiedOptions {
  /**
   * What each of the truncations may add to the radius, from 1e-300 to 0.01;
   * 1e-15 if nothing is said, which is what rounding adds anyway.
   */
  readonly tolerance?: number;
  /** How many evaluations of a factor at a node are allowed, at most 2^26, which is the default. */
  readonly limit?: number;
}

/** The same, complete. */
export interface Settings {
  readonly tolerance: number;
  readonly limit: number;
  /** A term of the bound that is left out, in tests only. */
  readonly omit: Omission | undefined;
}

const MOST_EVALUATIONS = 2 ** 26;

/** @throws RangeError if an option is out of its range. */
export function settingsOf(options: CertifiedOptions = {}, omit?: Omission): Settings {
  const { tolerance = 1e-15, limit = MOST_EVALUATIONS } = options;
  if (!(tolerance >= 1e-300 && tolerance <= 0.01))
    throw new RangeError(`the tolerance is ${tolerance}, not from 1e-300 to 0.01`);
  if (!(limit >= 1 && limit <= MOST_EVALUATIONS))
    throw new RangeError(`the limit is ${limit}, not from 1 to 2^26 evaluations`);
  return { tolerance, limit, omit };
}

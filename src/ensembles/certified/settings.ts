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

/** What each truncation may add, and the limit. */
export interface Settings {
  readonly targets: Targets;
  readonly limit: number;
  /** A term of the bound that is left out, in tests only. */
  readonly omit: Omission | undefined;
}

/** What each of the truncations may add to an integral; the remainder, to its integrand. */
export interface Targets {
  readonly discretisation: number;
  readonly tail: number;
  readonly droppedNodes: number;
  readonly remainder: number;
  readonly far: number;
}

/** What a test may change, so that one term dominates the others or is missing. */
export interface Planted {
  readonly omit?: Omission;
  readonly targets?: Partial<Targets>;
}

const MOST_EVALUATIONS = 2 ** 26;
/** The tail beyond the last node that may matter has e^−3.5 of its share. */
const TAIL_SHARE = 0.03;

/** @throws RangeError if an option is out of its range. */
export function settingsOf(options: CertifiedOptions = {}, planted: Planted = {}): Settings {
  const { tolerance = 1e-15, limit = MOST_EVALUATIONS } = options;
  if (!(tolerance >= 1e-300 && tolerance <= 0.01))
    throw new RangeError(`the tolerance is ${tolerance}, not from 1e-300 to 0.01`);
  if (!(limit >= 1 && limit <= MOST_EVALUATIONS))
    throw new RangeError(`the limit is ${limit}, not from 1 to 2^26 evaluations`);
  const target = tolerance / 4;
  const targets = {
    discretisation: target,
    tail: target * TAIL_SHARE,
    droppedNodes: target,
    remainder: target,
    far: target,
    ...planted.targets,
  };
  return { targets, limit, omit: planted.omit };
}

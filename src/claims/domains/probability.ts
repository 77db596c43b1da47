import type { Literal, Rational } from '../../arithmetic/number.js';
import type { Domain } from '../domain.js';
import { rational } from './rational.js';

export interface ProbabilityOptions {
  /** Leaves out 0 and 1. */
  readonly open?: boolean;
  /** The largest denominator; 1000 where it is not said. */
  readonly maxDenominator?: number;
  /** Further values that are left out. */
  readonly excluding?: readonly Literal[];
}

/** Rational probabilities in [0, 1], both ends included unless `open`. */
export function probability(options: ProbabilityOptions = {}): Domain<Rational> {
  return rational({
    min: 0,
    max: 1,
    ...(options.maxDenominator === undefined ? {} : { maxDenominator: options.maxDenominator }),
    excluding: [...(options.open === true ? [0, 1] : []), ...(options.excluding ?? [])],
  });
}

import type { Rational } from '../../arithmetic/number.js';
import type { Domain } from '../domain.js';
import { countingMasks } from './counting-masks.js';
import { list } from './list.js';
import { map } from './map.js';
import { rational } from './rational.js';
import { record } from './record.js';
import { union } from './union.js';
import { weights } from './weights.js';

/** Outputs Oᵢ = a + t·eᵢ near a point a, with probabilities Pᵢ; t is the small quantity. */
export interface Expansion {
  readonly about: Rational;
  readonly deviations: readonly Rational[];
  readonly weights: readonly Rational[];
}

/**
 * Outputs of 2 to `most` sub-networks near a point, for claims about the order
 * of an approximation.
 *
 * @param about the domain of the point a, in (0, 1).
 */
export function expansions(about: Domain<Rational>, most = 5): Domain<Expansion> {
  const numbers = Array.from({ length: most - 1 }, (_, i) => i + 2);
  const deviation = rational({ min: -1, max: 1, maxDenominator: 100 });
  const ofSize = (n: number): Domain<Expansion> =>
    record({
      about,
      deviations: list(deviation, { min: n, max: n }),
      weights: weights(n, { largest: 100 }),
    });
  return countingMasks(
    map(
      union(numbers.map(ofSize)),
      (kase) => kase,
      `2 to ${most} outputs a + t·e with e in [−1, 1], any probabilities; a: ${about.description}`,
    ),
    (kase) => kase.deviations.length,
  );
}

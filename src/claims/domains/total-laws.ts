import type { Rational } from '../../arithmetic/number.js';
import { logisticShape, type LogisticShape } from '../../models/logistic.js';
import type { Domain } from '../domain.js';
import { choice } from './choice.js';
import { countingMasks } from './counting-masks.js';
import { inBase } from './in-base.js';
import { integer } from './integer.js';
import { list } from './list.js';
import { map } from './map.js';
import { rational } from './rational.js';
import { record } from './record.js';
import { shares } from './shares.js';

/** Total inputs S₁ … S_m of a logistic unit, and their probabilities. */
export interface TotalLaw {
  readonly shape: LogisticShape;
  readonly totals: readonly Rational[];
  readonly weights: readonly Rational[];
}

/**
 * The total inputs of a logistic unit over its sub-networks under any law, with
 * its c, λ and base. With base 2, which is λ = ln 2, the total inputs and λ are
 * integers, so that the outputs are rational.
 */
export function totalLaws(most = 5): Domain<TotalLaw> {
  const members = list(
    record({ total: rational({ min: -8, max: 8, maxDenominator: 12 }), share: integer(1, 20) }),
    { min: 1, max: most },
  );
  return countingMasks(
    map(
      record({ members, shape: logisticShapes() }),
      ({ members: all, shape }) => {
        const weights = shares(all.map(({ share }) => share));
        return (
          weights && { shape, totals: all.map(({ total }) => inBase(shape.base, total)), weights }
        );
      },
      `1 to ${most} total inputs in [−8, 8] with rational probabilities, c > 0, any λ, base e or 2`,
    ),
    (kase) => kase.totals.length,
  );
}

/** Logistic functions 1/(1 + c·B^{−λS}) with c in (0, 10], λ in [−3, 3], base e or 2. */
export function logisticShapes(): Domain<LogisticShape> {
  return map(
    record({
      c: rational({ min: 0, max: 10, maxDenominator: 12, excluding: [0] }),
      lambda: rational({ min: -3, max: 3, maxDenominator: 6 }),
      base: choice('two', 'e'),
    }),
    ({ c, lambda, base }) =>
      base === 'e'
        ? logisticShape({ c, lambda, base })
        : logisticShape({ c, lambda: lambda.numerator, base: 2 }),
    'c in (0, 10], λ in [−3, 3], base e or 2',
  );
}

import { list, map, rational, record, smallQuantity, weightedMean } from 'corrigenda';
import type { Arithmetic, Domain, Rational, Value } from 'corrigenda';
import { inside, terms, total } from './_penalty.ts';
import type { PenaltyCase } from './_penalty.ts';
import { totals } from './_sums.ts';

/** x̃β = ln c + t Σ aⱼδⱼ/pⱼ, t the small quantity. */
export interface SmallNoise extends PenaltyCase {
  readonly c: Rational;
}

const SIZE = { min: -4, max: 4, maxDenominator: 20, excluding: [0] } as const;

/** Examples with 1 to 3 features that are small beside a part without noise. */
export function smallNoise(): Domain<SmallNoise> {
  return map(
    record({
      c: rational({ min: 0, max: 10, maxDenominator: 20, excluding: [0] }),
      features: list(record({ a: rational(SIZE), p: inside }), { min: 1, max: 3 }),
    }),
    ({ c, features }) => ({ c, features, bias: c.minus(c) }),
    'ln c + t Σ aδ/p with 1 to 3 features a in [−4, 4] without 0, p in (0, 1), c in (0, 10]',
  );
}

export interface SmallPenalty {
  readonly exact: Value;
  /** e^{xβ} = c e^{tΣa}. */
  readonly power: Value;
  readonly variance: Value;
  /** t² Σ a²p(1 − p), the variance of features that are not divided by p. */
  readonly unscaled: Value;
}

/** The penalty for a partition function that is given as a function of e^{η}/c, up to a constant. */
export function smallPenalty(
  A: Arithmetic,
  kase: SmallNoise,
  partition: (power: Value) => Value,
): SmallPenalty {
  const t = smallQuantity(A);
  const law = totals({ bias: kase.bias, terms: terms(kase) });
  const middle = t.times(total(kase));
  const values = law.map(([p, e]) => [t.times(e), p] as const);
  const { features } = kase;
  return {
    exact: weightedMean(
      A,
      values.map(([x, p]) => [partition(x.exp()), p] as const),
    ).minus(partition(middle.exp())),
    power: middle.exp().times(kase.c),
    variance: weightedMean(
      A,
      values.map(([x, p]) => [x.minus(middle).power(2), p] as const),
    ),
    unscaled: A.sum(
      features.map(({ a, p }) =>
        t
          .times(a)
          .power(2)
          .times(p.times(p.negated().plus(1))),
      ),
    ),
  };
}

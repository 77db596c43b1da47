import {
  countingMasks,
  gated,
  map,
  members,
  Rational,
  rational,
  record,
  smallQuantity,
} from 'corrigenda';
import type { Arithmetic, Domain, MaskLaw, Value } from 'corrigenda';

/** A logistic unit whose total input is ln c + t Σ δ_j a_j. */
export interface SmallWeights {
  readonly c: Rational;
  readonly contributions: readonly Rational[];
  readonly law: MaskLaw;
}

export function smallWeights(c: Domain<Rational> = anyOdds(), most = 3): Domain<SmallWeights> {
  return countingMasks(
    map(
      record({
        gates: gated(rational({ min: -4, max: 4, maxDenominator: 8 }), { most }),
        c,
      }),
      ({ gates: { law, gated: contributions }, c: odds }) => ({ c: odds, contributions, law }),
      `logistic units with the total input ln c + t·Σ δ a, 1 to ${most} independent gates, keep probabilities in [0, 1]; c: ${c.description}`,
    ),
    ({ law }) => law.size,
  );
}

/** Odds other than 1. */
export function anyOdds(): Domain<Rational> {
  return rational({ min: 0, max: 8, maxDenominator: 8, excluding: [0, 1] });
}

/** The mean over all sub-networks and its approximations, as series in t. */
export interface SmallScale {
  readonly E: Value;
  /** σ(E S). */
  readonly scaled: Value;
  /** E σ(N(μ, s²)) to the fifth order: σ + σ″s²/2 + σ⁗s⁴/8 at μ. */
  readonly gaussian: Value;
  /** σ″s²/2 and σ‴κ₃/6 at t = 0, with their powers of t. */
  readonly second: Value;
  readonly third: Value;
  /** σ‴κ₃/6 with the third cumulant of the first gate alone. */
  readonly thirdOfFirst: Value;
  /** σ″s²/2 with E(X²) for the variance. */
  readonly withSquare: Value;
}

export function smallScale(A: Arithmetic, { c, contributions, law }: SmallWeights): SmallScale {
  const t = smallQuantity(A);
  const sigma = (x: Rational): Value => A.of(1).over(t.times(x.negated()).exp().over(c).plus(1));
  const all = members(law).map(({ mask, weight }) => ({
    x: Rational.sum(contributions.map((a, j) => a.times(mask[j] ?? 0))),
    weight,
  }));
  const moment = (f: (x: Rational) => Rational): Rational =>
    Rational.sum(all.map(({ x, weight }) => f(x).times(weight)));
  const mean = moment((x) => x);
  const variance = moment((x) => x.minus(mean).toThe(2));
  const cumulant = moment((x) => x.minus(mean).toThe(3));
  const p = law.inclusion[0] ?? Rational.zero;
  const ofFirst = (contributions[0] ?? Rational.zero)
    .toThe(3)
    .times(p)
    .times(Rational.one.minus(p))
    .times(Rational.one.minus(p.times(2)));
  const s2 = t.power(2).times(variance);
  const at = (f: Value): { second: Value; third: Value; fourth: Value } => {
    const slope = f.times(A.of(1).minus(f));
    const odd = A.of(1).minus(f.times(2));
    const square = f.times(A.of(1).minus(f));
    return {
      second: slope.times(odd),
      third: slope.times(A.of(1).minus(square.times(6))),
      fourth: slope.times(odd).times(A.of(1).minus(square.times(12))),
    };
  };
  const scaled = sigma(mean);
  const here = at(scaled);
  const start = at(sigma(Rational.zero));
  return {
    E: A.sum(all.map(({ x, weight }) => sigma(x).times(weight))),
    scaled,
    gaussian: A.sum([
      scaled,
      here.second.times(s2).over(2),
      here.fourth.times(s2.power(2)).over(8),
    ]),
    second: start.second.times(s2).over(2),
    third: start.third.times(t.power(3)).times(cumulant).over(6),
    thirdOfFirst: start.third.times(t.power(3)).times(ofFirst).over(6),
    withSquare: start.second
      .times(t.power(2))
      .times(moment((x) => x.toThe(2)))
      .over(2),
  };
}

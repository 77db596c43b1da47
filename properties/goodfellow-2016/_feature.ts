import {
  countingMasks,
  flag,
  independent,
  list,
  map,
  members,
  probability,
  rational,
  Rational,
  record,
  weightedMean,
} from 'corrigenda';
import type { Arithmetic, Domain, Value } from 'corrigenda';

/** One feature over the examples of a data set, its weight, and its keep probability. */
export interface Feature {
  readonly values: readonly Rational[];
  readonly w: Rational;
  readonly p: Rational;
}

const SIZE = { min: -5, max: 5, maxDenominator: 12 } as const;

export function features(): Domain<Feature> {
  return countingMasks(
    map(
      record({
        values: list(rational(SIZE), { min: 1, max: 4 }),
        w: rational(SIZE),
        p: probability(),
        centre: flag(),
      }),
      ({ centre, ...feature }) => (centre ? centred(feature) : feature),
      'a feature over 1 to 4 examples, centred or not, its weight, and its keep probability in [0, 1]',
    ),
    () => 2,
  );
}

/** The feature with its mean over the data set taken off. */
export function centred(feature: Feature): Feature {
  const mean = Rational.sum(feature.values).over(feature.values.length);
  return { ...feature, values: feature.values.map((x) => x.minus(mean)) };
}

/** What dropout adds to the squared error, and the candidates for its coefficient. */
export interface Decay {
  /** E_δ ½ Σ_n (w δ x_n)² − ½ Σ_n (w p x_n)², by enumeration. */
  readonly added: Value;
  /** ½ w². */
  readonly half: Value;
  /** p(1 − p)·N times the variance of the feature over the data set. */
  readonly dataVariance: Value;
  /** Σ_n Var(δ x_n), the variance that the mask gives the feature, by enumeration. */
  readonly maskVariance: Value;
  /** p(1 − p) Σ_n x_n². */
  readonly secondMoment: Value;
}

export function decay(A: Arithmetic, { values, w, p }: Feature): Decay {
  const gates = members(independent([p]));
  const overMasks = (f: (gate: number) => Value): Value =>
    weightedMean(
      A,
      gates.map(({ mask, weight }) => [f(mask[0] ?? 0), weight] as const),
    );
  const squares = (factor: Rational): Value =>
    A.sum(values.map((x) => x.times(w).times(factor).toThe(2))).over(2);
  const variance = p.times(Rational.one.minus(p));
  const mean = Rational.sum(values).over(values.length);
  const spread = Rational.sum(values.map((x) => x.minus(mean).toThe(2)));
  return {
    added: overMasks((gate) => squares(Rational.of(gate))).minus(squares(p)),
    half: A.of(w.toThe(2)).over(2),
    dataVariance: A.of(variance.times(spread)),
    maskVariance: A.sum(
      values.map((x) => overMasks((gate) => A.of(x.times(Rational.of(gate).minus(p)).toThe(2)))),
    ),
    secondMoment: A.of(variance.times(Rational.sum(values.map((x) => x.toThe(2))))),
  };
}

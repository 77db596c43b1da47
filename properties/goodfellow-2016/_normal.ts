import {
  countingMasks,
  gated,
  list,
  map,
  members,
  rational,
  Rational,
  record,
  totalInput,
  weightedMean,
} from 'corrigenda';
import type { Arithmetic, Domain, MaskLaw, Value } from 'corrigenda';

/** A regression network with gated inputs, its sub-models' variances, and where to look. */
export interface NormalCase {
  readonly weights: readonly Rational[];
  readonly bias: Rational;
  readonly input: readonly Rational[];
  readonly law: MaskLaw;
  /** The variances s² of the sub-models, repeated from the start where there are more masks. */
  readonly variances: readonly Rational[];
  /** The points at which the densities are compared. */
  readonly y: Rational;
  readonly y0: Rational;
}

const SIZE = { min: -3, max: 3, maxDenominator: 6 } as const;
const VARIANCE = { min: 0, max: 4, maxDenominator: 4, excluding: [0] } as const;

/** Networks whose sub-models share one variance, or have up to four different ones. */
export function normalNetworks(variances: 'shared' | 'own'): Domain<NormalCase> {
  const number = variances === 'own' ? { min: 2, max: 4 } : { min: 1, max: 1 };
  return countingMasks(
    map(
      record({
        inputs: gated(record({ weight: rational(SIZE), input: rational(SIZE) }), { most: 4 }),
        bias: rational(SIZE),
        variances: list(rational(VARIANCE), number),
        y: rational(SIZE),
        y0: rational(SIZE),
      }),
      ({ inputs: { law, gated: all }, ...rest }) => ({
        ...rest,
        law,
        weights: all.map(({ weight }) => weight),
        input: all.map(({ input }) => input),
      }),
      'regression networks with 1 to 4 independently gated inputs, conditionally normal, ' +
        (variances === 'own' ? 'sub-models with variances of their own' : 'one variance for all'),
    ),
    (kase) => kase.law.size,
  );
}

/** The ratio of densities at y and y₀ is all that renormalising leaves of a density. */
export interface NormalEnsemble {
  /** ln of ∏ N(y; m_d, s_d²)^{P_d} / ∏ N(y₀; m_d, s_d²)^{P_d}, exponentiated. */
  readonly ratio: Value;
  /** The same ratio for N(mean, variance). */
  of(mean: Value, variance: Value): Value;
  /** Σ p w x + b, what weight scaling predicts. */
  readonly scaled: Value;
  /** Σ_d P_d m_d/s_d² over Σ_d P_d/s_d². */
  readonly precisionWeighted: Value;
  /** 1/Σ_d P_d/s_d². */
  readonly variance: Value;
  /** The output of the network with all inputs. */
  readonly full: Value;
}

export function normalEnsemble(A: Arithmetic, kase: NormalCase): NormalEnsemble {
  const { weights, bias, input, law, variances, y, y0 } = kase;
  const all = members(law).map(({ mask, weight }, d) => {
    const variance = A.of(variances[d % variances.length] ?? Rational.one);
    return { mean: totalInput(A, { weights, bias }, input, mask), weight, variance };
  });
  const exponent = (at: Rational, mean: Value, variance: Value): Value =>
    A.of(at).minus(mean).power(2).over(variance.times(-2));
  const ratioOf = (mean: Value, variance: Value): Value =>
    exponent(y, mean, variance)
      .minus(exponent(y0, mean, variance))
      .exp();
  const precision = weightedMean(
    A,
    all.map(({ variance, weight }) => [A.of(1).over(variance), weight] as const),
  );
  return {
    ratio: A.powers(
      all.map(({ mean, variance, weight }) => [ratioOf(mean, variance), weight] as const),
    ),
    of: ratioOf,
    scaled: totalInput(A, { weights, bias }, input, law.inclusion),
    precisionWeighted: weightedMean(
      A,
      all.map(({ mean, variance, weight }) => [mean.over(variance), weight] as const),
    ).over(precision),
    variance: A.of(1).over(precision),
    full: totalInput(A, { weights, bias }, input),
  };
}

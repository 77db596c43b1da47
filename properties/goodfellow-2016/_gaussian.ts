import {
  countingMasks,
  choice,
  filter,
  independent,
  list,
  logistic,
  logisticShape,
  map,
  members,
  probability,
  rational,
  Rational,
  record,
  union,
} from 'corrigenda';
import type { Arithmetic, Domain, LogisticUnit, MaskLaw, Value } from 'corrigenda';

/** A logistic unit over gates with the contributions a_j, and the variance of its total input. */
export interface GaussianCase {
  readonly shape: Pick<LogisticUnit, 'c' | 'lambda' | 'base'>;
  readonly contributions: readonly Rational[];
  readonly bias: Rational;
  readonly law: MaskLaw;
}

const WEIGHT = { min: -3, max: 3, maxDenominator: 4 } as const;

/** Units of base 2 or e with 1 to 3 gates, whose total input has a deviation of at most 1. */
export function smallUnits(): Domain<GaussianCase> {
  return countingMasks(
    filter(
      map(
        union([weightScalingIsExact(), ofBase('two'), ofBase('e')]),
        (kase) => kase,
        'logistic units with base 2 or e, c in (0, 4], a bias and 1 to 3 independently gated inputs',
      ),
      ({ contributions, law, shape }) =>
        varianceOf(contributions, law).compare(shape.base === 'e' ? 1 : 2) <= 0,
      'the deviation of the total input at most 1',
    ),
    ({ law }) => law.size,
  );
}

/** One gate of probability ⅓ with the contribution 3, c = 5/2: totals 0 and 3, E = σ(1) = 4/9. */
function weightScalingIsExact(): Domain<GaussianCase> {
  return map(choice('5/2'), (c) => ({
    shape: logisticShape({ c, base: 2 }),
    contributions: [Rational.of(3)],
    bias: Rational.zero,
    law: independent(['1/3']),
  }));
}

function ofBase(base: 'two' | 'e'): Domain<GaussianCase> {
  return map(
    record({
      gates: list(record({ a: rational(WEIGHT), p: probability({ maxDenominator: 12 }) }), {
        min: 1,
        max: 3,
      }),
      bias: rational(WEIGHT),
      c: rational({ min: 0, max: 4, maxDenominator: 4, excluding: [0] }),
    }),
    ({ gates, bias, c }) => ({
      shape: logisticShape({ c, base: base === 'two' ? 2 : 'e' }),
      contributions: gates.map(({ a }) => (base === 'two' ? Rational.of(a.numerator) : a)),
      bias: base === 'two' ? Rational.of(bias.numerator) : bias,
      law: independent(gates.map(({ p }) => p)),
    }),
  );
}

function varianceOf(contributions: readonly Rational[], law: MaskLaw): Rational {
  return Rational.sum(contributions.map((a, j) => a.toThe(2).times(law.covariance(j, j))));
}

/** The mean over all sub-networks, and the parameters of what approximates it. */
export interface Approximated {
  readonly E: Value;
  /** σ(E S). */
  readonly scaled: Value;
  /** E S and Var S as they stand in e^{−S}, with ln 2 and ln c in them. */
  readonly mean: Value;
  readonly variance: Value;
}

export function approximated(A: Arithmetic, kase: GaussianCase): Approximated {
  const { shape, contributions, bias, law } = kase;
  const total = (factors: readonly (Rational | number)[]): Rational =>
    Rational.sum([bias, ...contributions.map((a, j) => a.times(factors[j] ?? 0))]);
  const mean = total(law.inclusion);
  const unit = shape.base === 'e' ? A.of(1) : A.of(shape.base).ln();
  return {
    E: A.sum(members(law).map(({ mask, weight }) => logistic(A, shape, total(mask)).times(weight))),
    scaled: logistic(A, shape, mean),
    mean: unit.times(mean).minus(A.of(shape.c).ln()),
    variance: unit.power(2).times(varianceOf(contributions, law)),
  };
}

const NODES = Array.from({ length: 29 }, (_, i) => i - 14);

/** |E σ(N(μ, s²)) − gaussianMean| is at most this for s ≤ 1. */
export const GAUSSIAN_ERROR = '1/20000000';

/**
 * E σ(N(μ, s²)) for s ≤ 1, by the trapezoid rule with the step ½ from −7 to 7,
 * its weights e^{−z²/2} normalised by their sum.
 *
 * For |Im z| ≤ a = π/2 the argument's imaginary part is at most π/2 in size, so
 * |1 + e^{−μ−sz}| ≥ 1, and ∫|σ φ| ≤ e^{a²/2} on each line. The discretisation
 * then costs at most 2e^{a²/2}/(e^{2πa/h} − 1) < 1.9·10⁻⁸ (Trefethen & Weideman
 * 2014, Theorem 5.1), and the tails and the normalisation less than 10⁻¹⁰.
 */
export function gaussianMean(A: Arithmetic, mean: Value, variance: Value): Value {
  const step = variance.power('1/2').over(-2).exp();
  const odds = mean.negated().exp();
  const weights = NODES.map((k) => A.of(Rational.ratio(BigInt(-k * k), 8n)).exp());
  const terms = NODES.map((k, i) =>
    (weights[i] ?? A.of(0)).over(odds.times(step.power(k)).plus(1)),
  );
  return A.sum(terms).over(A.sum(weights));
}

/** |σ(μ/√(1 + πs²/8)) − closedForm| is at most this for |μ| ≤ 100, s ≤ 1. */
export const CLOSED_FORM_ERROR = '1/10000000000000000000000000';

/** σ(μ/√(1 + πs²/8)) with 30 digits of π; its derivative in π is at most |μ|s²/64. */
export function closedForm(A: Arithmetic, mean: Value, variance: Value): Value {
  const squeezed = A.of('3.14159265358979323846264338328').times(variance).over(8).plus(1);
  return A.of(1).over(mean.over(squeezed.power('1/2')).negated().exp().plus(1));
}

import { choice, expansions, Rational, smallQuantity, weightedMean } from 'corrigenda';
import type { Arithmetic, Domain, Expansion, Operand, Value } from 'corrigenda';
import { moments } from './_moments.ts';

/** The sums that (15), (17) and (18) are made of, for O = ½ + ε with probabilities p. */
export interface DeviationSums {
  /** The deviations ε. */
  readonly deviations: readonly Value[];
  readonly probabilities: readonly Rational[];
  /** The outputs ½ + ε. */
  readonly outputs: readonly Value[];
  /** Σ pε, E(ε). */
  readonly mean: Value;
  /** Σ ε, without probabilities. */
  readonly total: Value;
  /** Σ pε². */
  readonly meanSquare: Value;
  /** E(O), Var(O) and the third central moment, which are those of ½ + ε. */
  readonly E: Value;
  readonly V: Value;
  readonly third: Value;
  /** Var(ε) = E((ε − E(ε))²). */
  readonly variance: Value;
}

/** Deviations t·e from ½, as t → 0. */
export function aboutHalf(most = 5): Domain<Expansion> {
  return expansions(choice(Rational.of('1/2')), most);
}

/** The sums for given deviations. */
export function deviationSums(
  A: Arithmetic,
  given: readonly Operand[],
  probabilities: readonly Rational[],
): DeviationSums {
  const deviations = given.map((e) => A.sum([e]));
  const mean = (values: readonly Value[]): Value =>
    weightedMean(
      A,
      values.map((x, i) => [x, probabilities[i] ?? Rational.zero] as const),
    );
  const outputs = deviations.map((e) => e.plus('1/2'));
  const { E, V, third } = moments(A, { outputs, weights: probabilities });
  return {
    deviations,
    probabilities,
    outputs,
    mean: mean(deviations),
    total: A.sum(deviations),
    meanSquare: mean(deviations.map((e) => e.times(e))),
    E,
    V,
    third,
    variance: moments(A, { outputs: deviations, weights: probabilities }).V,
  };
}

/** The sums for the deviations t·e, where t is the small quantity. */
export function expandedSums(A: Arithmetic, { deviations, weights }: Expansion): DeviationSums {
  const t = smallQuantity(A);
  return deviationSums(
    A,
    deviations.map((e) => t.times(e)),
    weights,
  );
}

/** The coefficient of xⁿ in (1 + x)^p. */
export function binomial(p: Rational, n: number): Rational {
  let coefficient = Rational.one;
  for (let k = 0; k < n; k++) coefficient = coefficient.times(p.minus(k)).over(k + 1);
  return coefficient;
}

/** The third-order coefficient of 2V(1 − 2E) − (4/3)μ₃ for O = ½ + t·e. */
export function thirdOrder({ deviations, weights }: Expansion): Rational {
  const mean = (power: number, from: Rational): Rational =>
    Rational.sum(
      deviations.map((e, i) =>
        e
          .minus(from)
          .toThe(power)
          .times(weights[i] ?? Rational.zero),
      ),
    );
  const m = mean(1, Rational.zero);
  return mean(2, m).times(m).times(-4).minus(mean(3, m).times('4/3'));
}

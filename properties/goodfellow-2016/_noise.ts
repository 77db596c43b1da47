import { choice, integer, list, map, Rational, rational, record, union } from 'corrigenda';
import type { Arithmetic, Domain, Operand, Value } from 'corrigenda';

/** The law of a real-valued variable with finitely many values. */
export interface Noise {
  readonly values: readonly Rational[];
  readonly probabilities: readonly Rational[];
}

/** A law whose probabilities are integers over their sum. */
export function noiseOf(points: readonly (readonly [Rational | number, number])[]): Noise {
  const total = points.reduce((sum, [, share]) => sum + share, 0);
  return {
    values: points.map(([value]) => Rational.of(value)),
    probabilities: points.map(([, share]) => Rational.of(share).over(total)),
  };
}

/** 0 or 2 alike: mean and variance 1, and the third central moment 0 of N(1, 1). */
export const TWO_POINTS = noiseOf([
  [0, 1],
  [2, 1],
]);

/**
 * −1, 0, 1, 2, 3 with the probabilities 1/12, 1/6, 1/2, 1/6, 1/12: the central
 * moments 1, 0, 3, 0 of N(1, 1), up to the fifth.
 */
export const FIVE_POINTS = noiseOf([
  [-1, 1],
  [0, 2],
  [1, 6],
  [2, 2],
  [3, 1],
]);

/** The law with its mean taken off and another one put on. */
export function withMean({ values, probabilities }: Noise, mean: Rational | number): Noise {
  const own = Rational.sum(values.map((x, i) => x.times(probabilities[i] ?? 0)));
  return { values: values.map((x) => x.minus(own).plus(mean)), probabilities };
}

const POINT = { min: -3, max: 3, maxDenominator: 4 } as const;

/** Laws of mean 1: the two above, and any others of 1 to 3 points. */
export function unitMeanNoises(): Domain<Noise> {
  return map(
    union([choice(TWO_POINTS, FIVE_POINTS), anyNoises(1)]),
    (noise) => noise,
    'noise of mean 1: 0 or 2 alike; five points with the first five moments of N(1, 1); or any 1 to 3 points',
  );
}

/** Laws of 1 to 3 points with the given mean. */
export function anyNoises(mean: number): Domain<Noise> {
  return map(
    list(record({ value: rational(POINT), share: integer(1, 4) }), { min: 1, max: 3 }),
    (points) => withMean(noiseOf(points.map(({ value, share }) => [value, share])), mean),
    `noise of mean ${mean} with 1 to 3 values`,
  );
}

/** The mean of f over the noise. */
export function over(
  A: Arithmetic,
  { values, probabilities }: Noise,
  f: (x: Value) => Value,
): Value {
  return A.sum(values.map((x, i) => f(A.of(x)).times(probabilities[i] ?? 0)));
}

/** All joint values of independent noises, with their probabilities. */
export function jointly(
  noises: readonly Noise[],
): readonly { readonly noise: readonly Rational[]; readonly weight: Rational }[] {
  let all: readonly { readonly noise: readonly Rational[]; readonly weight: Rational }[] = [
    { noise: [], weight: Rational.one },
  ];
  for (const { values, probabilities } of noises)
    all = all.flatMap(({ noise, weight }) =>
      values.map((x, i) => ({ noise: [...noise, x], weight: weight.times(probabilities[i] ?? 0) })),
    );
  return all;
}

/** E and E((x − E)²) of values with probabilities. */
export function meanAndVariance(
  A: Arithmetic,
  values: readonly Value[],
  weights: readonly Operand[],
): { readonly mean: Value; readonly variance: Value } {
  const mean = A.sum(values.map((x, i) => x.times(weights[i] ?? 0)));
  const squares = values.map((x, i) =>
    x
      .minus(mean)
      .power(2)
      .times(weights[i] ?? 0),
  );
  return { mean, variance: A.sum(squares) };
}

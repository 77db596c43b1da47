import { countingMasks, list, map, rational, Rational, record, union } from 'corrigenda';
import type { Arithmetic, Domain, Value } from 'corrigenda';

/** A unit's values over a data set, and how its batches are normalised. */
export interface BatchCase {
  /** The value for the example that is looked at. */
  readonly own: Rational;
  /** The values for the other examples. */
  readonly others: readonly Rational[];
  /** How many of the others are in a batch; all choices are equally likely. */
  readonly drawn: number;
  /** What is added to the variance, 0 or more. */
  readonly epsilon: Rational;
  readonly gamma: Rational;
  readonly beta: Rational;
}

const VALUE = { min: -4, max: 4, maxDenominator: 4 } as const;

/** Batches of 2 or 3 examples out of 2 to 4. */
export function batches(): Domain<BatchCase> {
  const ofSize = (others: number, drawn: number): Domain<BatchCase> =>
    map(
      record({
        own: rational(VALUE),
        others: list(rational(VALUE), { min: others, max: others }),
        epsilon: rational({ min: 0, max: 1, maxDenominator: 10 }),
        gamma: rational({ ...VALUE, excluding: [0] }),
        beta: rational(VALUE),
      }),
      (kase) => ({ ...kase, drawn }),
    );
  return countingMasks(
    map(
      union([ofSize(1, 1), ofSize(2, 1), ofSize(3, 1), ofSize(2, 2), ofSize(3, 2)]),
      (kase) => kase,
      'a unit’s values for 2 to 4 examples, batches of 2 or 3 of them with the first in each, ε in [0, 1], γ not 0, any β',
    ),
    ({ others, drawn }) => choices(others, drawn).length,
  );
}

/** All ways to choose so many of a list. */
export function choices<T>(of: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return of.flatMap((first, at) =>
    choices(of.slice(at + 1), count - 1).map((rest) => [first, ...rest]),
  );
}

/** The batches that hold the example, its own value first. */
export function batchesOf({ own, others, drawn }: BatchCase): readonly (readonly Rational[])[] {
  return choices(others, drawn).map((rest) => [own, ...rest]);
}

/** The mean of a batch, and its variance plus ε. */
export function statistics(
  batch: readonly Rational[],
  epsilon: Rational,
): { readonly mean: Rational; readonly spread: Rational } {
  const mean = Rational.sum(batch).over(batch.length);
  const squares = Rational.sum(batch.map((x) => x.minus(mean).toThe(2)));
  return { mean, spread: squares.over(batch.length).plus(epsilon) };
}

/** The normalised value (x − m)/√(v + ε) of each member of a batch. */
export function normalised(
  A: Arithmetic,
  batch: readonly Rational[],
  epsilon: Rational,
): readonly Value[] {
  const { mean, spread } = statistics(batch, epsilon);
  const deviation = A.of(spread).power('1/2');
  return batch.map((x) => A.of(x.minus(mean)).over(deviation));
}

/** The factor and the term that a batch puts on each of its values. */
export interface BatchNoise {
  /** γ/√(v + ε). */
  readonly scale: Value;
  /** β − γm/√(v + ε). */
  readonly shift: Value;
}

export function batchNoise(
  A: Arithmetic,
  batch: readonly Rational[],
  { epsilon, gamma, beta }: BatchCase,
): BatchNoise {
  const { mean, spread } = statistics(batch, epsilon);
  const scale = A.of(gamma).over(A.of(spread).power('1/2'));
  return { scale, shift: A.of(beta).minus(scale.times(mean)) };
}

/** The mean of (x − E x)² over equally likely values. */
export function varianceOf(A: Arithmetic, values: readonly Value[]): Value {
  const mean = A.sum(values).over(values.length);
  return A.sum(values.map((x) => x.minus(mean).power(2))).over(values.length);
}

/** Var_B(A_B) and Var_B(C_B), the variances of the two noises over the batches of a case. */
export function noises(
  A: Arithmetic,
  kase: BatchCase,
): { readonly multiplicative: Value; readonly additive: Value } {
  const all = batchesOf(kase).map((batch) => batchNoise(A, batch, kase));
  return {
    multiplicative: varianceOf(
      A,
      all.map(({ scale }) => scale),
    ),
    additive: varianceOf(
      A,
      all.map(({ shift }) => shift),
    ),
  };
}

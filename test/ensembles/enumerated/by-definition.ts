import { intervals, type IntervalValue } from '../../../src/arithmetic/interval.js';
import { DOWN, mpfr, UP } from '../../../src/arithmetic/mpfr.js';
import type { Enclosed } from '../../../src/ensembles/enumerated/enclosed.js';
import type { SoftmaxProblem } from '../../../src/ensembles/enumerated/problem.js';

/** Precise enough that a mean's enclosure is far narrower than any radius. */
const A = intervals(256);

/** A double, exactly. */
export function double(x: number): IntervalValue {
  const value = A.fresh(true);
  mpfr.mpfr_set_d(value.lower, x, DOWN);
  mpfr.mpfr_set_d(value.upper, x, UP);
  return value;
}

/** The means of a softmax layer from their definitions, mask by mask. */
export interface Definition {
  readonly arithmetic: readonly IntervalValue[];
  readonly squares: readonly IntervalValue[];
  readonly logarithm: readonly IntervalValue[];
}

/** Runs `use` with the means of the problem, whose enclosures end with it. */
export function byDefinition<T>(problem: SoftmaxProblem, use: (means: Definition) => T): T {
  return A.scope(() => {
    const { weights, biases, input, inclusion } = problem;
    const n = inclusion.length;
    const zeros = (): IntervalValue[] => weights.map(() => A.of(0));
    const means = { arithmetic: zeros(), squares: zeros(), logarithm: zeros() };
    const products = weights.map((row) =>
      Array.from({ length: n }, (_, j) => double(row[j]!).times(double(input?.[j] ?? 1))),
    );
    for (let mask = 0; mask < 2 ** n; mask++) {
      const on = (j: number): boolean => Math.floor(mask / 2 ** j) % 2 === 1;
      let weight = A.of(1);
      for (let j = 0; j < n; j++) {
        const p = double(inclusion[j]!);
        weight = weight.times(on(j) ? p : A.of(1).minus(p));
      }
      const logits = products.map((row, y) =>
        A.sum([double(biases?.[y] ?? 0), ...row.filter((_, j) => on(j))]),
      );
      for (const [y, own] of logits.entries()) {
        const inverse = A.sum(logits.map((z) => z.minus(own).exp()));
        const p = A.of(1).over(inverse);
        means.arithmetic[y] = means.arithmetic[y]!.plus(weight.times(p));
        means.squares[y] = means.squares[y]!.plus(weight.times(p).times(p));
        means.logarithm[y] = means.logarithm[y]!.minus(weight.times(inverse.ln()));
      }
    }
    return use(means);
  });
}

/** Whether the number that the interval encloses surely lies outside of value ± radius. */
export function misses({ value, radius }: Enclosed, truth: IntervalValue): boolean {
  const low = double(value).minus(double(radius));
  const high = double(value).plus(double(radius));
  return (
    mpfr.mpfr_less_p(truth.upper, low.lower) !== 0 ||
    mpfr.mpfr_greater_p(truth.lower, high.upper) !== 0
  );
}

/** The geometric means' total for renormalising. */
export function total(values: readonly IntervalValue[]): IntervalValue {
  return A.sum(values);
}

export function one(): IntervalValue {
  return A.of(1);
}

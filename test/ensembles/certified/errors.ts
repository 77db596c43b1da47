import type { IntervalArithmetic, IntervalValue } from '../../../src/arithmetic/interval.js';
import { exactly } from './enumerated.js';

/** The largest relative error of a function of doubles over the points, against enclosures. */
export function largestError(
  A: IntervalArithmetic,
  points: readonly number[],
  computed: (x: number) => number,
  reference: (x: number) => IntervalValue,
): number {
  return Math.max(
    ...points.map((x) =>
      A.scope(() => {
        const truth = reference(x);
        const off = A.of(exactly(computed(x)))
          .minus(truth)
          .over(truth)
          .abs();
        return off.upperRational()!.toNumber();
      }),
    ),
  );
}

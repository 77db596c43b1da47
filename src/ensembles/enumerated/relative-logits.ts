import type { IntervalValue } from '../../arithmetic/interval-value.js';
import { Bound } from '../../arithmetic/mpfr-bound.js';
import { UP } from '../../arithmetic/mpfr.js';
import { wide } from './exact-double.js';
import { setExponential } from './exponentials.js';
import { checkProblem, LARGEST_LOGIT } from './problem.js';
import { relativeBias, relativeWeight } from './relative-weight.js';
import type { SoftmaxProblem } from './problem.js';
import { ScaledTable } from './scaled-table.js';

/** A layer's logits relative to one class, as exponentials a gate. */
export interface RelativeLogits {
  readonly reference: number;
  /** The classes but the reference, in their order. */
  readonly others: readonly number[];
  /** The gates that are drawn: those with 0 < p < 1. */
  readonly gates: readonly number[];
  readonly probabilities: readonly number[];
  /** e^ω for gate g and other class y at [g · others + y]; the base, e^β, after all gates. */
  readonly exponentials: ScaledTable;
  /** An upper bound on |ω| over the classes, for each gate; the base's after all gates. */
  readonly spreads: readonly number[];
}

/**
 * Takes a layer relative to a reference class: fixed gates go into the base.
 *
 * The reference is the class with the largest mean logit, so that D is of the
 * order of 1; of two classes the one with the smaller, since its mean then is
 * summed up itself and keeps its relative accuracy.
 *
 * @throws RangeError if the problem is not one, or logits go beyond 10^6.
 */
export function relativeLogits(problem: SoftmaxProblem): RelativeLogits {
  checkProblem(problem);
  const { weights, inclusion } = problem;
  const reference = referenceClass(problem);
  const others = weights.map((_, y) => y).filter((y) => y !== reference);
  const all = Array.from({ length: inclusion.length }, (_, j) => j);
  const gates = all.filter((j) => inclusion[j]! > 0 && inclusion[j]! < 1);
  const always = all.filter((j) => inclusion[j] === 1);
  const exponentials = new ScaledTable((gates.length + 1) * others.length);
  const spreads = new Array<number>(gates.length + 1).fill(0);
  const enter = (g: number, at: number, omega: () => IntervalValue): void => {
    wide.scope(() => {
      const x = omega();
      const size = magnitude(x);
      spreads[g] = Math.max(spreads[g]!, size);
      if (!(size <= LARGEST_LOGIT))
        throw new RangeError(
          `a difference of logits reaches ${size}: expected at most ${LARGEST_LOGIT}`,
        );
      setExponential(exponentials, at, x);
    });
  };
  for (const [place, y] of others.entries()) {
    for (const [g, gate] of gates.entries())
      enter(g, g * others.length + place, () => relativeWeight(problem, y, reference, gate));
    enter(gates.length, gates.length * others.length + place, () =>
      wide.sum([
        relativeBias(problem, y, reference),
        ...always.map((gate) => relativeWeight(problem, y, reference, gate)),
      ]),
    );
  }
  const probabilities = gates.map((j) => inclusion[j]!);
  return { reference, others, gates, probabilities, exponentials, spreads };
}

/** max |x|, rounded up. */
function magnitude(x: IntervalValue): number {
  return Math.max(
    Math.abs(Bound.read(x.lower).toNumber(UP)),
    Math.abs(Bound.read(x.upper).toNumber(UP)),
  );
}

/** By mean logits in doubles: any choice is right, a good one is accurate. */
function referenceClass({ weights, biases, input, inclusion }: SoftmaxProblem): number {
  const means = weights.map((row, y) => {
    let mean = biases?.[y] ?? 0;
    for (let j = 0; j < inclusion.length; j++) mean += row[j]! * (input?.[j] ?? 1) * inclusion[j]!;
    return mean;
  });
  let best = 0;
  for (const [y, mean] of means.entries())
    if (means.length === 2 ? mean < means[best]! : mean > means[best]!) best = y;
  return best;
}

import type { IntervalValue } from '../../arithmetic/interval-value.js';
import { wide } from './exact-double.js';
import { enclosedIn, type Enclosed } from './enclosed.js';
import { prepare, type Job } from './job.js';
import { meanRelativeLogit } from './mean-logits.js';
import type { SoftmaxProblem, UnitProblem } from './problem.js';
import type { ShardSums } from './shard.js';
import { allShards, type EnumerationOptions } from './softmax.js';
import { summed, type Summed } from './summed.js';

/** What Baldi & Sadowski (2013, §3.1) define for a logistic unit's outputs O. */
export interface EnumeratedUnit {
  /** E[O]. */
  readonly E: Enclosed;
  /** The variance of O. */
  readonly V: Enclosed;
  /** e^E[ln O]. */
  readonly G: Enclosed;
  /** e^E[ln(1 − O)]. */
  readonly Gprime: Enclosed;
  /** G/(G + G′). */
  readonly NWGM: Enclosed;
}

/**
 * The ensemble of a logistic unit over all masks of its inputs, each quantity
 * with an error bound that holds, in this thread.
 *
 * @throws RangeError as `enumerateSoftmax`.
 */
export function enumerateUnit(unit: UnitProblem, options: EnumerationOptions = {}): EnumeratedUnit {
  const problem = twoClasses(unit);
  const job = prepare(problem, true);
  return unitOf(problem, job, allShards(job, options));
}

/** The unit as the class 1 of two, whose class 0 has the logit 0. */
export function twoClasses({ weights, bias = 0, input, inclusion }: UnitProblem): SoftmaxProblem {
  return {
    weights: [new Float64Array(weights.length), weights],
    biases: [0, bias],
    ...(input && { input }),
    inclusion,
  };
}

/** What the sums say of the unit that is class 1 of two. */
export function unitOf(
  problem: SoftmaxProblem,
  job: Job,
  shards: readonly ShardSums[],
): EnumeratedUnit {
  return wide.scope(() => {
    const { reference } = job;
    return unitFrom(
      summed(job, shards),
      reference,
      meanRelativeLogit(problem, 1 - reference, reference),
    );
  });
}

/** From enclosures of the sums, and of u = E[z_y − z_r] of the class that is not the reference. */
export function unitFrom(
  { probabilities, square, logarithm }: Summed,
  reference: number,
  u: IntervalValue,
): EnumeratedUnit {
  const p = probabilities[reference]!;
  // ln p_r = −ln D, ln p_y = z_y − z_r − ln D.
  const ofReference = logarithm.negated();
  const ofOther = u.plus(ofReference);
  const [own, complement] = reference === 1 ? [ofReference, ofOther] : [ofOther, ofReference];
  const S = reference === 1 ? u.negated() : u;
  return {
    E: enclosedIn(probabilities[1]!),
    V: enclosedIn(square.minus(p.times(p)).max(0).min('1/4')),
    G: enclosedIn(own.exp()),
    Gprime: enclosedIn(complement.exp()),
    NWGM: enclosedIn(wide.of(1).over(S.negated().exp().plus(1))),
  };
}

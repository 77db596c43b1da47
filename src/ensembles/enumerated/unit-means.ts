import type { IntervalValue } from '../../arithmetic/interval-value.js';
import { enclosedIn } from './enclosures.js';
import { wide } from './exact-double.js';
import type { Job } from './job.js';
import { meanRelativeLogit } from './mean-logits.js';
import type { SoftmaxProblem, UnitProblem } from './problem.js';
import type { ShardSums } from './shard.js';
import { summed, type Summed } from './summed.js';
import type { EnumeratedUnit } from './unit.js';

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

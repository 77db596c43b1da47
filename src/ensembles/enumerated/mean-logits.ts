import type { IntervalValue } from '../../arithmetic/interval-value.js';
import { exactly, wide } from './exact-double.js';
import type { SoftmaxProblem } from './problem.js';
import { relativeBias, relativeWeight } from './relative-weight.js';

/** E[z_y − z_r] = β_y + Σ p_j ω_yj, enclosed; a value of `wide`, in the scope that it is asked for in. */
export function meanRelativeLogit(
  problem: SoftmaxProblem,
  y: number,
  reference: number,
): IntervalValue {
  return wide.keep(() => {
    const terms = Array.from(problem.inclusion, (p, j) =>
      relativeWeight(problem, y, reference, j).times(exactly(p)),
    );
    return wide.sum([relativeBias(problem, y, reference), ...terms]);
  });
}

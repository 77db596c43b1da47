import type { IntervalValue } from '../../arithmetic/interval-value.js';
import { exactly } from './exact-double.js';
import type { SoftmaxProblem } from './problem.js';

/** w_yj · I_j − w_rj · I_j, enclosed. */
export function relativeWeight(
  problem: SoftmaxProblem,
  y: number,
  reference: number,
  gate: number,
): IntervalValue {
  const { weights, input } = problem;
  const difference = exactly(weights[y]![gate]!).minus(exactly(weights[reference]![gate]!));
  return input ? difference.times(exactly(input[gate]!)) : difference;
}

/** b_y − b_r, enclosed. */
export function relativeBias(problem: SoftmaxProblem, y: number, reference: number): IntervalValue {
  const { biases } = problem;
  return exactly(biases?.[y] ?? 0).minus(exactly(biases?.[reference] ?? 0));
}

import type { IntervalValue } from '../../arithmetic/interval-value.js';
import { planDeep, type DeepPlan } from './deep-plan.js';
import type { DeepProblem } from './deep-problem.js';
import { spread } from './enclosures.js';
import { exactly, wide } from './exact-double.js';
import { overLowerMasks } from './lower-masks.js';
import { bestKernel, kernelOf } from './shard.js';
import type { EnumerationOptions, EnumeratedSoftmax } from './softmax.js';
import { classesOf } from './softmax-means.js';
import { summed, type Summed } from './summed.js';
import { TopLayer } from './top-layer.js';
import type { EnumeratedUnit } from './unit.js';
import { unitFrom } from './unit-means.js';

const U = 2 ** -53;

/**
 * The means of a deep network's softmax over all masks of its inputs and hidden
 * units, each with an error bound that holds.
 *
 * The gates below the last hidden layer's are gone through as a tree; for each
 * of their masks the logits are a sum over the last layer's gates, as those of a
 * single layer are.
 *
 * @throws RangeError if the network is none (`checkDeep`), has one output unit,
 *   or logits so large that doubles do not hold them to 2^-10.
 */
export function enumerateDeepSoftmax(
  problem: DeepProblem,
  options: Pick<EnumerationOptions, 'kernel'> = {},
): EnumeratedSoftmax {
  if (problem.output.weights.length < 2)
    throw new RangeError('the network has one output unit: enumerateDeepUnit takes it');
  const [plan, top] = run(problem, options);
  return wide.scope(() => classesOf(summedTop(plan, top), [wide.of(0), ...meanLogits(plan, top)]));
}

/**
 * The ensemble of a deep network with one logistic output unit, as `enumerateDeepSoftmax`.
 *
 * @throws RangeError as that does, or if there are several output units.
 */
export function enumerateDeepUnit(
  problem: DeepProblem,
  options: Pick<EnumerationOptions, 'kernel'> = {},
): EnumeratedUnit {
  if (problem.output.weights.length !== 1)
    throw new RangeError('the network has several output units: enumerateDeepSoftmax takes it');
  const [plan, top] = run(problem, options);
  return wide.scope(() => unitFrom(summedTop(plan, top), 0, meanLogits(plan, top)[0]!));
}

function run(
  problem: DeepProblem,
  { kernel = bestKernel() }: Pick<EnumerationOptions, 'kernel'>,
): [DeepPlan, TopLayer] {
  const plan = planDeep(problem);
  const top = new TopLayer(plan, kernelOf(kernel));
  overLowerMasks(problem, (h, weight) => {
    top.add(h, weight);
  });
  return [plan, top];
}

function summedTop(plan: DeepPlan, top: TopLayer): Summed {
  return summed(plan, [top.sums], plan.units);
}

/** A weight has n products and n differences, a term of the mean two products more. */
function meanLogits(plan: DeepPlan, top: TopLayer): readonly IntervalValue[] {
  const roundings = (3 * plan.gates + 2 * plan.weights[0]!.length + 12) * U;
  const reach = exactly((plan.logitError + roundings * plan.largestLogit) * (1 + 2 ** -20));
  return top.means.map((mean) => spread(exactly(mean), reach));
}

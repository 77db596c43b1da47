import { deepSoftmaxOf, deepUnitOf } from './deep-means.js';
import type { DeepProblem } from './deep-problem.js';
import { deepShards, DeepShardRunner, type DeepSums } from './deep-shard.js';
import type { EnumerationOptions, EnumeratedSoftmax } from './softmax.js';
import type { EnumeratedUnit } from './unit.js';

/**
 * The means of a deep network's softmax over all masks of its inputs and hidden
 * units, each with an error bound that holds.
 *
 * The gates below the last hidden layer's are gone through as a tree; for each
 * of their masks the logits are a sum over the last layer's gates, as those of a
 * single layer are.
 *
 * @throws RangeError if the network is none (`checkDeep`), has one output unit,
 *   logits so large that doubles do not hold them to 2^-10, or more than 24 gates
 *   that are gone through one by one.
 */
export function enumerateDeepSoftmax(
  problem: DeepProblem,
  options: EnumerationOptions = {},
): EnumeratedSoftmax {
  checkSoftmax(problem);
  const runner = new DeepShardRunner(problem, options.kernel);
  return deepSoftmaxOf(runner.plan, allOf(runner, options));
}

/**
 * The ensemble of a deep network with one logistic output unit, as `enumerateDeepSoftmax`.
 *
 * @throws RangeError as that does, or if there are several output units.
 */
export function enumerateDeepUnit(
  problem: DeepProblem,
  options: EnumerationOptions = {},
): EnumeratedUnit {
  checkUnit(problem);
  const runner = new DeepShardRunner(problem, options.kernel);
  return deepUnitOf(runner.plan, allOf(runner, options));
}

/** @throws RangeError if the network has one output unit. */
export function checkSoftmax({ output }: DeepProblem): void {
  if (output.weights.length < 2)
    throw new RangeError('the network has one output unit: enumerateDeepUnit takes it');
}

/** @throws RangeError if the network has several output units. */
export function checkUnit({ output }: DeepProblem): void {
  if (output.weights.length !== 1)
    throw new RangeError('the network has several output units: enumerateDeepSoftmax takes it');
}

function allOf(runner: DeepShardRunner, { onProgress }: EnumerationOptions): DeepSums[] {
  const count = deepShards(runner.plan);
  return Array.from({ length: count }, (_, index) => {
    const sums = runner.run(index);
    onProgress?.(index + 1, count);
    return sums;
  });
}

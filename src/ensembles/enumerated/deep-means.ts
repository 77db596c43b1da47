import type { IntervalValue } from '../../arithmetic/interval-value.js';
import type { DeepPlan } from './deep-plan.js';
import type { DeepSums } from './deep-shard.js';
import { spread } from './enclosures.js';
import { exactly, wide } from './exact-double.js';
import { RunningTotals } from './running-total.js';
import type { EnumeratedSoftmax } from './softmax.js';
import { classesOf } from './softmax-means.js';
import { summed } from './summed.js';
import type { EnumeratedUnit } from './unit.js';
import { unitFrom } from './unit-means.js';

const U = 2 ** -53;

/** What the shards' sums, in their order, say of a deep network with a softmax. */
export function deepSoftmaxOf(plan: DeepPlan, shards: readonly DeepSums[]): EnumeratedSoftmax {
  return wide.scope(() =>
    classesOf(summed(plan, shards, plan.units), [wide.of(0), ...meanLogits(plan, shards)]),
  );
}

/** What they say of a deep network with one logistic unit. */
export function deepUnitOf(plan: DeepPlan, shards: readonly DeepSums[]): EnumeratedUnit {
  return wide.scope(() =>
    unitFrom(summed(plan, shards, plan.units), 0, meanLogits(plan, shards)[0]!),
  );
}

/** A weight has n products and n differences, a term of the mean two products more. */
function meanLogits(plan: DeepPlan, shards: readonly DeepSums[]): readonly IntervalValue[] {
  const K = plan.others.length;
  const totals = new RunningTotals(K);
  for (const { means } of shards) totals.merge(new RunningTotals(K, means));
  const roundings = (3 * plan.gates + 2 * plan.weights[0]!.length + 12) * U;
  const reach = exactly((plan.logitError + roundings * plan.largestLogit) * (1 + 2 ** -20));
  return plan.others.map((_, y) => spread(exactly(totals.value(y)), reach));
}

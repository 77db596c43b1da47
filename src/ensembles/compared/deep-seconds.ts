import type { DeepPlan } from '../enumerated/deep-plan.js';
import type { DeepProblem } from '../enumerated/deep-problem.js';

/** Seconds, roughly, as measured on one core: of a class under a mask, of a block, and of a unit below. */
const OF_CLASS = 0.6e-9;
const OF_WEIGHT = 1.4e-9;
const OF_BLOCK = 2e-6;
const OF_ENTRY = 8e-9;
const OF_UNIT = 12e-9;

/** Roughly how long a deep network's masks take in one thread; nothing but choices rest on it. */
export function deepSeconds({ hidden }: DeepProblem, plan: DeepPlan): number {
  const { rows, columns, blockGates, others, weighted, plain } = plan;
  const K = others.length;
  const masks = rows * columns * (OF_CLASS * K + (weighted ? OF_WEIGHT : 0));
  const entries = OF_ENTRY * K * (rows + (plain ? columns : 2 * rows));
  const width = hidden.at(-1)?.weights.length ?? 0;
  const below = OF_UNIT * width + 1e-9 * K * width;
  return 2 ** blockGates * (OF_BLOCK + masks + entries + below);
}

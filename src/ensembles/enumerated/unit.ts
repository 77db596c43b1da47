import { allShards } from './all-shards.js';
import type { Enclosed } from './enclosed.js';
import { prepare } from './job.js';
import type { UnitProblem } from './problem.js';
import type { EnumerationOptions } from './softmax.js';
import { twoClasses, unitOf } from './unit-means.js';

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

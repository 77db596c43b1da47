import type { IntervalValue } from '../../arithmetic/interval-value.js';
import { around, spread } from './enclosures.js';
import { DOUBLE, errorBound, type Units } from './error-bound.js';
import type { SumsJob } from './job.js';
import { exactly, wide } from './exact-double.js';
import type { ShardSums } from './shard.js';
import { meansOf } from './totals.js';

/** Enclosures of the means over all masks. */
export interface Summed {
  /** E[p_y] by class; of two classes one is 1 less the other. */
  readonly probabilities: readonly IntervalValue[];
  /** E[p_r²] of the reference class, with `squares`. */
  readonly square: IntervalValue;
  /** E[ln D] = −E[ln p_r]. */
  readonly logarithm: IntervalValue;
}

/** From the shards' sums to enclosures: the sums, and `errorBound` around them. */
export function summed(job: SumsJob, shards: readonly ShardSums[], units: Units = DOUBLE): Summed {
  const means = meansOf(job, shards);
  const bound = errorBound(job, units);
  const known = means.probabilities.map((p) => around(p, bound.probability, bound.underflow));
  const probabilities: IntervalValue[] = [];
  if (known.length === 1) {
    probabilities[job.reference] = known[0]!;
    probabilities[job.others[0]!] = wide.of(1).minus(known[0]!);
  } else {
    for (const [place, y] of job.others.entries()) probabilities[y] = known[place]!;
    probabilities[job.reference] = known.at(-1)!;
  }
  // E|ln D| ≤ E[ln D] + 2 max(0, −ln D): D ≥ 1 without scaled rows, else D ≥ e^-spread.
  const size = Math.abs(nearly(means.logarithm)) + (job.plain ? 0 : 2 * (job.columnSpread + 1));
  const reach = exactly(bound.logarithm(size * (1 + 2 ** -20))).plus(exactly(bound.underflow));
  const scale = around(means.scale, bound.scale, 0).times(wide.of(2).ln());
  return {
    probabilities,
    square: around(means.square, bound.square, bound.underflow),
    logarithm: spread(means.logarithm, reach).plus(scale),
  };
}

function nearly(x: IntervalValue): number {
  return Number(x.midDecimal(12));
}

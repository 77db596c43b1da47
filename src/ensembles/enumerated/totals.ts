import { exactly, wide } from './exact-double.js';
import { masksOf, type SumsJob } from './job.js';
import { sumsOf } from './kernel.js';
import { splitExponent } from './logarithm.js';
import { RunningTotals } from './running-total.js';
import type { ShardSums } from './shard.js';
import type { IntervalValue } from '../../arithmetic/interval-value.js';

/** The kernels' sums over all masks, as means; nothing is said of their errors yet. */
export interface Means {
  /** E[p_y] in the order of `job.others`, then of the reference; of two classes the latter alone. */
  readonly probabilities: readonly number[];
  /** E[p²] of the reference class; 0 where it was not asked for. */
  readonly square: number;
  /** Enclosure of what the computed D's have as mean logarithm, D as scaled by its row. */
  readonly logarithm: IntervalValue;
  /** E[exponent by which a row was scaled]. */
  readonly scale: number;
}

/**
 * Adds up what the shards came to, in their order whoever computed them.
 *
 * For equal weights the logarithm of ∏ D is taken here, once, of a product of
 * 2 · shards significands.
 */
export function meansOf(job: SumsJob, shards: readonly ShardSums[]): Means {
  const width = sumsOf(job.others.length);
  const totals = new RunningTotals(width + 1);
  let significand = 1;
  let exponent = 0;
  for (const { parts, product } of shards) {
    totals.merge(new RunningTotals(width + 1, parts));
    exponent += product[2]!;
    for (const factor of [product[0]!, product[1]!]) {
      const split = splitExponent(significand * factor);
      significand = split.significand;
      exponent += split.exponent;
    }
  }
  const K = job.others.length;
  // A power of 2: dividing by it is exact.
  const masks = job.weighted ? 1 : masksOf(job);
  const value = (at: number): number => totals.value(at) / masks;
  const places = K === 1 ? [K] : Array.from({ length: K + 1 }, (_, y) => y);
  const logarithm = wide.keep(() =>
    job.weighted
      ? exactly(value(K + 1))
      : exactly(significand)
          .ln()
          .plus(wide.of(2).ln().times(exactly(exponent)))
          .over(exactly(masks)),
  );
  return {
    probabilities: places.map(value),
    square: value(K + 2),
    logarithm,
    scale: job.weighted ? totals.value(width) : totals.value(width) / (masks / job.columns),
  };
}

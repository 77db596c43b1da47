import type { Chain } from '../chain/step.js';
import { RandomStream } from '../random.js';
import type { LogProbabilities } from './log-probabilities.js';
import type { SampledMeans } from './over-masks.js';
import { predict } from './predict.js';

/**
 * Means over sampled sub-networks: each example has masks of its own, and the means over fewer are
 * those over the first ones.
 *
 * @param counts at how many masks the means are taken; at least 1 each.
 * @param onRun is given how many masks, of all examples, have been run since its last call.
 */
export function sampledEnsemble(
  chain: Chain,
  rows: Float32Array,
  counts: readonly number[],
  seed: number,
  onRun?: (masks: number) => void,
): readonly SampledMeans[] {
  const most = Math.max(...counts);
  const wanted = new Set(counts);
  const means: SampledMeans[] = [];
  let [sum, logSum] = [new Float64Array(), new Float64Array()];
  for (let k = 0; k < most; k++) {
    const { classes, values } = predict(
      chain,
      rows,
      (batch) => new RandomStream(seed, 'ensemble', k, batch),
    );
    onRun?.(values.length / classes);
    if (k === 0) [sum, logSum] = [new Float64Array(values.length), new Float64Array(values.length)];
    for (let i = 0; i < values.length; i++) {
      sum[i] = sum[i]! + Math.exp(values[i]!);
      logSum[i] = logSum[i]! + values[i]!;
    }
    if (!wanted.has(k + 1)) continue;
    const arithmetic = sum.map((value) => Math.log(value / (k + 1)));
    means.push({
      masks: k + 1,
      arithmetic: { classes, values: arithmetic },
      geometric: normalised(
        logSum.map((value) => value / (k + 1)),
        classes,
      ),
    });
  }
  return means;
}

/** Log-probabilities whose exponentials add up to 1 in each row. */
function normalised(values: Float64Array, classes: number): LogProbabilities {
  for (let start = 0; start < values.length; start += classes) {
    const row = values.subarray(start, start + classes);
    const largest = Math.max(...row);
    const total = row.reduce((sum, value) => sum + Math.exp(value - largest), 0);
    const shift = largest + Math.log(total);
    for (let k = 0; k < classes; k++) row[k] = row[k]! - shift;
  }
  return { classes, values };
}

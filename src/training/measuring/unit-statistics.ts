import * as tf from '@tensorflow/tfjs-core';

import { inputsOf, run, unitLayers } from '../chain/run.js';
import type { Chain } from '../chain/step.js';
import { RandomStream } from '../random.js';
import type { UnitStatistics } from './over-masks.js';

/** The masks that are run together. */
const TOGETHER = 500;

/**
 * Statistics of every unit over sampled masks, for fixed weights and inputs.
 *
 * @param rows the inputs, one after the other.
 * @param masks how many for each input; at least 2.
 * @param onRun is given how many masks have been run since its last call.
 */
export function unitStatistics(
  chain: Chain,
  rows: Float32Array,
  masks: number,
  seed: number,
  onRun?: (masks: number) => void,
): readonly UnitStatistics[] {
  const size = chain.inputShape.reduce((all, side) => all * side, 1);
  const inputs = rows.length / size;
  const layers = unitLayers(chain);
  const all = tf.tidy(() =>
    run(chain, inputsOf(chain, rows)).units.map((units) => units.dataSync<'float32'>()),
  );
  const statistics = layers.map(({ name, activation }, l) => {
    const units = all[l]!.length / inputs;
    const zeros = (): Float64Array => new Float64Array(inputs * units);
    const scaled = Float64Array.from(all[l]!);
    return {
      layer: name,
      activation,
      units,
      mean: zeros(),
      variance: zeros(),
      meanSum: zeros(),
      scaled,
    };
  });
  for (let i = 0; i < inputs; i++)
    sampleInput(
      chain,
      rows.subarray(i * size, (i + 1) * size),
      masks,
      { seed, i, onRun },
      statistics,
    );
  return statistics;
}

interface Sampling {
  readonly seed: number;
  /** Which input it is. */
  readonly i: number;
  readonly onRun: ((masks: number) => void) | undefined;
}

/** Squares are summed about O*, so that little is lost where the variance is small. */
function sampleInput(
  chain: Chain,
  row: Float32Array,
  masks: number,
  { seed, i, onRun }: Sampling,
  statistics: readonly UnitStatistics[],
): void {
  for (let start = 0; start < masks; start += TOGETHER) {
    const count = Math.min(TOGETHER, masks - start);
    const found = tf.tidy(() => {
      const input = tf.tile(inputsOf(chain, row), [count, ...chain.inputShape.map(() => 1)]);
      const { sums, units } = run(chain, input, new RandomStream(seed, 'units', i, start));
      return units.map((unit, l) => {
        const { units: width, scaled } = statistics[l]!;
        const centre = Float32Array.from(scaled.subarray(i * width, (i + 1) * width));
        const apart = tf.sub(tf.reshape(unit, [count, width]), tf.tensor1d(centre));
        const sum = tf.sum(tf.reshape(sums[l]!, [count, width]), 0);
        return [tf.sum(apart, 0), tf.sum(tf.square(apart), 0), sum].map((tensor) =>
          tensor.dataSync<'float32'>(),
        );
      });
    });
    found.forEach(([apart, squares, sums], l) => {
      const { units: width, mean, variance, meanSum } = statistics[l]!;
      for (let j = 0; j < width; j++) {
        const place = i * width + j;
        mean[place] = mean[place]! + apart![j]! / masks;
        variance[place] = variance[place]! + squares![j]! / masks;
        meanSum[place] = meanSum[place]! + sums![j]! / masks;
      }
    });
    onRun?.(count);
  }
  for (const { units: width, mean, variance, scaled } of statistics)
    for (let place = i * width; place < (i + 1) * width; place++) {
      variance[place] = Math.max(0, variance[place]! - mean[place]! ** 2) * (masks / (masks - 1));
      // The centre is what was subtracted, rounded to float32.
      mean[place] = mean[place]! + Math.fround(scaled[place]!);
    }
}

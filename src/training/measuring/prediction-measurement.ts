import type { Chain } from '../chain/step.js';
import { disagreement, divergence, errorOf, losses } from './log-probabilities.js';
import type { LogProbabilities } from './log-probabilities.js';
import { classesOf, predict } from './predict.js';
import { sampledEnsemble } from './sampled-ensemble.js';

/** How good a prediction is, and how far from the ensemble's. */
export interface PredictionMeasurement {
  /** The mean over examples of Σ p (ln p − ln q), p the reference, in nats. */
  readonly divergence: number;
  /** The share of examples with another class than the reference. */
  readonly disagreement: number;
  /** With labels: the share of wrong classes, and the mean −ln p of the right one. */
  readonly error?: number;
  readonly loss?: number;
  /** With labels: its loss minus that of weight scaling, with an interval of two standard errors over the examples. */
  readonly lossMore?: readonly [mean: number, low: number, high: number];
}

/** Weight scaling against means over sampled masks. */
export interface PredictionsMeasurement {
  readonly examples: number;
  readonly classes: number;
  /** The masks of the reference, an arithmetic mean; they are others than those of the samples. */
  readonly reference: number;
  readonly scaled: PredictionMeasurement;
  readonly sampled: readonly {
    readonly masks: number;
    readonly arithmetic: PredictionMeasurement;
    readonly geometric: PredictionMeasurement;
  }[];
  /** With labels: the least number of masks whose arithmetic mean has a lower loss, beyond its interval; absent for none. */
  readonly betterFrom?: number;
}

/**
 * Compares predictions for examples: with scaled weights, and as means over sampled masks.
 *
 * @param counts the numbers of masks; the largest is that of the reference too.
 * @param onRun is given how many masks, of all examples, have been run since its last call.
 * @returns undefined for outputs that are no probabilities of classes.
 */
export function measurePredictions(
  chain: Chain,
  rows: Float32Array,
  labels: Uint8Array | undefined,
  counts: readonly number[],
  seed: number,
  onRun?: (masks: number) => void,
): PredictionsMeasurement | undefined {
  const classes = classesOf(chain);
  if (classes === undefined) return undefined;
  const most = Math.max(...counts);
  const [reference] = sampledEnsemble(chain, rows, [most], seed + 1, onRun);
  const scaled = predict(chain, rows);
  const judge = (found: LogProbabilities): PredictionMeasurement => ({
    divergence: divergence(reference!.arithmetic, found),
    disagreement: disagreement(reference!.arithmetic, found),
    ...(labels === undefined
      ? {}
      : {
          error: errorOf(found, labels),
          ...against(losses(found, labels), losses(scaled, labels)),
        }),
  });
  const sampled = sampledEnsemble(chain, rows, counts, seed, onRun).map(
    ({ masks, arithmetic, geometric }) => ({
      masks,
      arithmetic: judge(arithmetic),
      geometric: judge(geometric),
    }),
  );
  const better = sampled.find(({ arithmetic }) => (arithmetic.lossMore?.[2] ?? 0) < 0);
  return {
    examples: scaled.values.length / classes,
    classes,
    reference: most,
    scaled: judge(scaled),
    sampled,
    ...(better === undefined ? {} : { betterFrom: better.masks }),
  };
}

function against(
  found: Float64Array,
  scaled: Float64Array,
): Required<Pick<PredictionMeasurement, 'loss' | 'lossMore'>> {
  const count = found.length;
  const loss = found.reduce((sum, value) => sum + value, 0) / count;
  const more = found.map((value, i) => value - scaled[i]!);
  const mean = more.reduce((sum, value) => sum + value, 0) / count;
  const squares = more.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const radius = count < 2 ? Infinity : 2 * Math.sqrt(squares / (count - 1) / count);
  return { loss, lossMore: [mean, mean - radius, mean + radius] };
}

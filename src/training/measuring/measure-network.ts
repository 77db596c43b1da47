import { isStochastic } from '../chain/run.js';
import type { Chain } from '../chain/step.js';
import type { GivenExamples } from '../data/given-examples.js';
import { TrainingError } from '../training-error.js';
import { measureLayer } from './layer-measurement.js';
import type { LayerMeasurement } from './layer-measurement.js';
import { measurePredictions } from './prediction-measurement.js';
import type { PredictionsMeasurement } from './prediction-measurement.js';
import { unitStatistics } from './unit-statistics.js';
import type { UnitStatistics } from './over-masks.js';

/** How much is measured. */
export interface MeasureAmounts {
  /** The inputs whose units are looked at, and the masks for each of them. */
  readonly inputs: number;
  readonly masks: number;
  /** The examples that are predicted, and the numbers of masks that are averaged over. */
  readonly examples: number;
  readonly counts: readonly number[];
  readonly seed: number;
}

/** What a network's noise does to its units and its predictions. */
export interface NetworkMeasurement {
  readonly inputs: number;
  readonly masks: number;
  readonly seed: number;
  readonly layers: readonly LayerMeasurement[];
  /** Absent for outputs that are no probabilities of classes. */
  readonly predictions?: PredictionsMeasurement;
}

/** What is told while a network is measured. */
export interface MeasureListeners {
  /** Is given the statistics of the units, for figures. */
  readonly onLayers?: (statistics: readonly UnitStatistics[]) => void;
  /** Is given how many masks have been run, and how many are to be; those of all inputs and examples. */
  readonly onMasks?: (done: number, total: number) => void;
}

/**
 * Measures a network with noise: how far weight scaling is from the ensemble, layer by layer and at
 * the output, and whether averages over sampled masks do better.
 *
 * @throws TrainingError if the network has no noise, or there are no examples.
 */
export function measureNetwork(
  chain: Chain,
  { rows, labels, count }: GivenExamples,
  { inputs, masks, examples, counts, seed }: MeasureAmounts,
  { onLayers, onMasks }: MeasureListeners = {},
): NetworkMeasurement {
  if (!isStochastic(chain))
    throw new TrainingError('the network has no layer of dropout or noise: there is no ensemble');
  if (count === 0) throw new TrainingError('there are no examples');
  const size = rows.length / count;
  const [looked, predicted] = [Math.min(inputs, count), Math.min(examples, count)];
  // The reference and the samples.
  const total = looked * masks + 2 * predicted * Math.max(...counts);
  let done = 0;
  const onRun = (more: number): void => onMasks?.((done += more), total);
  const statistics = unitStatistics(chain, rows.subarray(0, looked * size), masks, seed, onRun);
  onLayers?.(statistics);
  const predictions = measurePredictions(
    chain,
    rows.subarray(0, predicted * size),
    labels?.subarray(0, predicted),
    counts,
    seed,
    onRun,
  );
  return {
    inputs: looked,
    masks,
    seed,
    layers: statistics.map(measureLayer),
    ...(predictions === undefined ? {} : { predictions }),
  };
}

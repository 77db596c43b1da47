import type { LogProbabilities } from './log-probabilities.js';

/** The means over the first so many sampled sub-networks. */
export interface SampledMeans {
  readonly masks: number;
  /** The arithmetic mean of the probabilities, (7.53). */
  readonly arithmetic: LogProbabilities;
  /** The renormalised geometric mean, (7.54) and (7.55). */
  readonly geometric: LogProbabilities;
}

/** What the units of a layer do over sampled masks; each array has inputs × units numbers. */
export interface UnitStatistics {
  readonly layer: string;
  readonly activation: string;
  readonly units: number;
  /** E(O) and V(O) over the masks. */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  /** E(S), of the sums. */
  readonly meanSum: Float64Array;
  /** O*, with scaled weights. */
  readonly scaled: Float64Array;
}

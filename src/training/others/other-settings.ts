import type { OptimiserSettings } from '../preset.js';

/** A model with gates that is no chain of layers, and how it is trained. */
export interface OtherSettings {
  /** The number of hidden units. */
  readonly units: number;
  /** The probabilities with which inputs and hidden units are kept, in (0, 1]. */
  readonly keepInputs: number;
  readonly keep: number;
  readonly optimiser: OptimiserSettings;
  readonly batch: number;
  readonly epochs: number;
  readonly seed: number;
}

import type { Value } from '../arithmetic/arithmetic.js';
import type { CountedPower } from './running-powers.js';

/** What one shard of the masks adds to the ensemble of one output. */
export interface OutputSums {
  /** Σ P O. */
  readonly sum: Value;
  /** Σ P (O − K)². */
  readonly squares: Value;
  /** K, the same for every shard of an ensemble. */
  readonly shift: Value;
  /** The factors of ∏ O^P, for logistic and softmax outputs. */
  readonly powers?: readonly CountedPower[];
  /** The factors of ∏ (1 − O)^P, for logistic outputs. */
  readonly complements?: readonly CountedPower[];
}

import type { Backend } from '../backend.js';
import type { EpochResult } from '../checkpoint.js';
import type { Task } from '../data/examples.js';
import type { LogProbabilities } from '../measuring/log-probabilities.js';
import type { SampledMeans, UnitStatistics } from '../measuring/over-masks.js';
import type { OtherSettings } from '../others/other-settings.js';
import type { Objective, Preset } from '../preset.js';

/** A layer's weights after training, as they are in TensorFlow: float32, which doubles hold exactly. */
export interface TrainedLayer {
  /** A row for each input of the layer, one after the other: inputs × units. */
  readonly kernel: Float64Array;
  readonly biases: Float64Array;
}

/** A trained network, to be measured by the laboratory that trained it. */
export interface Subject {
  readonly preset: Preset;
  /** From the first layer to the last. */
  readonly layers: readonly TrainedLayer[];
  readonly task: Task;
  readonly history: readonly EpochResult[];
  /** The share of the test examples that weight scaling gets wrong, after the last epoch. */
  readonly error: number;
}

/** What an experiment works with: examples, trained networks, and what is measured on them. */
export interface Lab {
  readonly backend: Backend;
  /** A preset that ships with the package, with changes. */
  readonly preset: (name: string, changes?: Partial<Preset>) => Preset;
  /** Stroke digits; fewer are the first ones of more. */
  readonly digits: (seed: number, training: number, test: number) => Task;
  readonly diamond: (seed: number, training: number, test: number) => Task;
  /** Trains a network; the same preset on the same examples is trained once. */
  readonly train: (preset: Preset, task: Task) => Promise<Subject>;
  /** One training, looked at after some of its epochs, in rising order; 0 is before the first. */
  readonly stages: (
    preset: Preset,
    task: Task,
    epochs: readonly number[],
  ) => Promise<readonly Subject[]>;
  /**
   * The numbers that a layer is given for a test example, before its gates, with scaled weights
   * below it; in doubles. Layer 0 is given the inputs.
   */
  readonly states: (subject: Subject, layer: number, example: number) => Float64Array;
  /** What weight scaling predicts for the first so many test examples. */
  readonly scaled: (subject: Subject, examples: number) => LogProbabilities;
  /** Means over sampled sub-networks for the first so many test examples, at each of the counts. */
  readonly sampled: (
    subject: Subject,
    examples: number,
    counts: readonly number[],
    seed: number,
  ) => readonly SampledMeans[];
  /** What the units of each layer do over masks, for the first so many test inputs. */
  readonly units: (
    subject: Subject,
    inputs: number,
    masks: number,
    seed: number,
  ) => readonly UnitStatistics[];
  /**
   * The variances of the gradients of single steps, added up over all weights, for several objectives
   * at the weights that a preset comes to; over batches and masks, the same ones for each.
   */
  readonly gradientSpread: (
    preset: Preset,
    task: Task,
    objectives: readonly Objective[],
    steps: number,
  ) => Promise<readonly number[]>;
  /** Trains a recurrent network that reads square images row by row; gives its test error. */
  readonly recurrent: (settings: OtherSettings, task: Task) => number;
  /** Trains a restricted Boltzmann machine with a class for ln p(class | inputs); gives its test error. */
  readonly boltzmann: (settings: OtherSettings, task: Task) => number;
}

/** What a unit does with its sum. */
export type Activation = 'logistic' | 'rectified' | 'linear';

/** How weights are drawn before the training. */
export type InitialWeights =
  | {
      /** Uniform in ± scale · √(6/(inputs + outputs)). */
      readonly law: 'glorot';
      readonly scale: number;
    }
  | { readonly law: 'normal'; readonly deviation: number };

/** How weights are changed; `decay` is the factor of the rate from one epoch to the next. */
export type OptimiserSettings =
  | {
      readonly method: 'momentum';
      readonly rate: number;
      readonly decay: number;
      readonly momentum: number;
    }
  | { readonly method: 'adam'; readonly rate: number; readonly decay: number };

/** The task that a network is for: a folder in MNIST's format, or one that a program draws. */
export type TaskName = 'mnist' | 'digits' | 'diamond';

/** A layer of hidden units; each unit is kept with probability `keep`. */
export interface HiddenLayer {
  readonly units: number;
  readonly activation: Activation;
  readonly keep: number;
}

/**
 * What is done to the states in training: gates of 0 and 1 on them; the same on the connections that
 * leave them; or factors N(1, (1 − keep)/keep), of the mean and the variance of a gate divided by `keep`.
 */
export type Noise = 'gates' | 'connections' | 'gaussian';

/**
 * What is minimised: the mean loss of the sub-networks, each by itself; or, with the same masks, the
 * loss of the ensemble that they make together (dropout boosting; D. Warde-Farley et al., 2014); or,
 * without masks, the Gaussian approximation of the mean loss (fast dropout; S. Wang and C. Manning, 2013).
 */
export type Objective = 'members' | 'ensemble' | 'marginalised';

/** A network and how it is trained. */
export interface Preset {
  readonly name: string;
  readonly task: TaskName;
  /** How many examples to learn from; all that there are where it is absent. */
  readonly examples?: number;
  /** How many others to measure the error on. */
  readonly testExamples?: number;
  readonly inputs: number;
  /** The probability with which an input is kept. */
  readonly keepInputs: number;
  readonly hidden: readonly HiddenLayer[];
  /** `gates` where it is absent. */
  readonly noise?: Noise;
  /** `members` where it is absent. */
  readonly objective?: Objective;
  /** 1 for a logistic unit that tells two classes apart, or the number of classes of a softmax. */
  readonly outputs: number;
  readonly initial: InitialWeights;
  readonly optimiser: OptimiserSettings;
  /** The largest norm of the weights into one unit. */
  readonly maxNorm?: number;
  /** The factor of half the sum of squared weights in what is minimised. */
  readonly weightDecay?: number;
  /** The factor of the mean absolute activity of the hidden units in what is minimised. */
  readonly sparsity?: number;
  /** The examples of a step. */
  readonly batch: number;
  readonly epochs: number;
  readonly seed: number;
}

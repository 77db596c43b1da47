import type { Preset } from '../../src/training/preset.js';

/** A network for the embedded digits that is trained in no time. */
export const SMALL: Preset = {
  name: 'small',
  task: 'digits',
  examples: 60,
  testExamples: 40,
  inputs: 196,
  keepInputs: 0.8,
  hidden: [
    { units: 12, activation: 'rectified', keep: 0.5 },
    { units: 9, activation: 'logistic', keep: 0.75 },
  ],
  outputs: 10,
  initial: { law: 'glorot', scale: 1 },
  optimiser: { method: 'momentum', rate: 0.1, decay: 0.9, momentum: 0.9 },
  maxNorm: 2,
  weightDecay: 0.001,
  batch: 25,
  epochs: 4,
  seed: 11,
};

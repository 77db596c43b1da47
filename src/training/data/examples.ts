import { TrainingError } from '../training-error.js';

/** Labelled examples of a classification task. */
export interface Examples {
  readonly count: number;
  /** The length of one input. */
  readonly features: number;
  readonly classes: number;
  /** The inputs, one after the other: count × features. */
  readonly inputs: Float32Array;
  /** The classes, from 0. */
  readonly labels: Uint8Array;
}

/** Examples to learn from, and others to measure the error on. */
export interface Task {
  readonly training: Examples;
  readonly test: Examples;
}

/** The examples from `start` to before `end`; the numbers are shared, not copied. */
export function slice(examples: Examples, start: number, end: number): Examples {
  const { features, classes, inputs, labels } = examples;
  const last = Math.min(end, examples.count);
  return {
    count: Math.max(0, last - start),
    features,
    classes,
    inputs: inputs.subarray(start * features, last * features),
    labels: labels.subarray(start, last),
  };
}

/**
 * Checks that numbers and labels fit together.
 *
 * @throws TrainingError if a count is wrong, a number is not finite or a label is no class.
 */
export function checkExamples(examples: Examples, name: string): void {
  const { count, features, classes, inputs, labels } = examples;
  if (inputs.length !== count * features || labels.length !== count)
    throw new TrainingError(
      `${name}: ${inputs.length} numbers and ${labels.length} labels, expected ${count * features} and ${count}`,
    );
  const strange = inputs.findIndex((value) => !Number.isFinite(value));
  if (strange >= 0)
    throw new TrainingError(
      `${name}: example ${Math.floor(strange / features)} has ${inputs[strange]!} at ${strange % features}, expected a finite number`,
    );
  const wrong = labels.findIndex((label) => label >= classes);
  if (wrong >= 0)
    throw new TrainingError(
      `${name}: the label of example ${wrong} is ${labels[wrong]!}, expected 0 to ${classes - 1}`,
    );
}

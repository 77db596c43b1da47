import type { Lab, OtherSettings, Task } from 'corrigenda';

/** Trains a model of one kind on some examples and gives its test error. */
type Train = (lab: Lab, settings: OtherSettings, task: Task) => number;

/** The error of a model without gates minus that of the same model with them. */
export function gainOfGates(
  lab: Lab,
  seed: number,
  train: Train,
  settings: Omit<OtherSettings, 'seed'>,
): number {
  const task = lab.digits(seed, 500, 4000);
  const plain = train(lab, { ...settings, keepInputs: 1, keep: 1, seed }, task);
  return plain - train(lab, { ...settings, seed }, task);
}

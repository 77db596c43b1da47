import type { Activation } from '../preset.js';
import type { Subject } from './lab.js';

/** What units make of their sums, in doubles. */
const ACTIVATIONS: Readonly<Record<Activation, (sum: number) => number>> = {
  logistic: (sum) => 1 / (1 + Math.exp(-sum)),
  rectified: (sum) => Math.max(0, sum),
  linear: (sum) => sum,
};

/**
 * The numbers that a layer of a trained network is given for a test example, before its gates, with
 * scaled weights in the layers below; in doubles.
 *
 * @param layer from 0, whose states are the inputs, to the last one.
 * @throws RangeError if there is no such layer or example.
 */
export function scaledStates(
  { preset, layers, task }: Pick<Subject, 'preset' | 'layers' | 'task'>,
  layer: number,
  example: number,
): Float64Array {
  const { inputs, features, count } = task.test;
  if (!(layer in layers) || !(example >= 0 && example < count))
    throw new RangeError(`there is no layer ${layer}, or no test example ${example}`);
  let states = Float64Array.from(inputs.subarray(example * features, (example + 1) * features));
  let keep = preset.keepInputs;
  for (let below = 0; below < layer; below++) {
    const { kernel, biases } = layers[below]!;
    const { activation, keep: next } = preset.hidden[below]!;
    const units = biases.length;
    const sums = Float64Array.from(biases);
    states.forEach((state, i) => {
      for (let unit = 0; unit < units; unit++)
        sums[unit] = sums[unit]! + keep * state * kernel[i * units + unit]!;
    });
    states = sums.map(ACTIVATIONS[activation]);
    keep = next;
  }
  return states;
}

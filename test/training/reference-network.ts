import type { Preset } from '../../src/training/preset.js';

/** Numbers in doubles, with a bound of what arithmetic of 24 bits may have made of them. */
export interface Bounded {
  readonly values: readonly number[];
  readonly errors: readonly number[];
}

/** Half a unit in the last place of numbers of 24 bits, relative. */
const U = 2 ** -24;

/**
 * The relative error that is granted to an exponential function or a quotient of 24 bits: the
 * kernels' polynomials are good for a few units in the last place, for which nobody vouches.
 */
const FUNCTION = 16 * U;

/**
 * The sums of the last layer of a preset's network for one input, in doubles, with an error bound
 * for arithmetic of 24 bits in any order of summation: |ŝ − s| ≤ γ Σ|w||x̂| + Σ|w||x̂ − x| with
 * γ = nu/(1 − nu), n the number of terms, the bias and the gate's product (Higham 2002, section 3.1).
 *
 * @param weights kernels (inputs × units, row by row) and biases by turns.
 * @param gates what the inputs and the units of each hidden layer are multiplied by.
 */
export function referenceSums(
  { hidden, outputs }: Preset,
  weights: readonly Float32Array[],
  input: ArrayLike<number>,
  gates: readonly ArrayLike<number>[],
): Bounded {
  let x: Bounded = { values: Array.from(input), errors: Array.from(input, () => 0) };
  const widths = [...hidden.map(({ units }) => units), outputs];
  widths.forEach((units, layer) => {
    const sums = layerSums(x, gates[layer]!, weights[2 * layer]!, weights[2 * layer + 1]!, units);
    x = layer < hidden.length ? activated(sums, hidden[layer]!.activation) : sums;
  });
  return x;
}

function layerSums(
  x: Bounded,
  gates: ArrayLike<number>,
  kernel: Float32Array,
  bias: Float32Array,
  units: number,
): Bounded {
  const terms = x.values.length + 2;
  const gamma = (terms * U) / (1 - terms * U);
  const [values, errors]: [number[], number[]] = [[], []];
  for (let unit = 0; unit < units; unit++) {
    let [sum, size, carried] = [bias[unit]!, Math.abs(bias[unit]!), 0];
    x.values.forEach((value, i) => {
      const weight = kernel[i * units + unit]! * gates[i]!;
      sum += weight * value;
      size += Math.abs(weight) * (Math.abs(value) + x.errors[i]!);
      carried += Math.abs(weight) * x.errors[i]!;
    });
    values.push(sum);
    // A keep probability such as 0.8 is itself rounded to 24 bits.
    errors.push((gamma + U) * size + carried);
  }
  return { values, errors };
}

/** A rectified unit passes errors on; a logistic one a quarter of them, its own added. */
function activated({ values, errors }: Bounded, activation: string): Bounded {
  if (activation === 'linear') return { values, errors };
  if (activation === 'rectified') return { values: values.map((s) => Math.max(0, s)), errors };
  const outputs = values.map((s) => 1 / (1 + Math.exp(-s)));
  return { values: outputs, errors: errors.map((error, i) => error / 4 + FUNCTION * outputs[i]!) };
}

import { doubleLogistic, doubleTanh, SQUASHING_ERROR } from './double-exponential.js';

const U = 2 ** -53;
/** What bounds are rounded upward by. */
const UP = 1 + 2 ** -40;
export const MOST_DEEP_GATES = 30;

export type HiddenActivation = 'rectified' | 'tanh' | 'logistic' | 'linear';

/** A hidden layer, fed by the one below it; doubles, taken as exact. */
export interface HiddenLayer {
  /** A row for each unit, an entry for each unit of the layer below. */
  readonly weights: readonly ArrayLike<number>[];
  readonly biases: ArrayLike<number>;
  readonly activation: HiddenActivation;
  /** The probability of the gate on each of its units; 1 where nothing is given. */
  readonly inclusion?: ArrayLike<number>;
}

/** A network with independent gates on inputs and hidden units, and a softmax or logistic output. */
export interface DeepProblem {
  readonly input: ArrayLike<number>;
  /** The probability of the gate on each input; 1 where nothing is given. */
  readonly inclusion?: ArrayLike<number>;
  readonly hidden: readonly HiddenLayer[];
  readonly output: {
    /** A row for each class; one row is a logistic unit. */
    readonly weights: readonly ArrayLike<number>[];
    readonly biases: ArrayLike<number>;
  };
}

const ACTIVATIONS: Readonly<Record<HiddenActivation, (z: number) => number>> = {
  rectified: (z) => (z > 0 ? z : 0),
  tanh: doubleTanh,
  logistic: doubleLogistic,
  linear: (z) => z,
};

export function activation(name: HiddenActivation): (z: number) => number {
  return ACTIVATIONS[name];
}

/** Bounds on the outputs of a layer's units over all masks, and on the errors of their doubles. */
export interface Reach {
  readonly largest: readonly number[];
  readonly error: readonly number[];
}

/**
 * What the units of a layer can reach, whatever the masks: |z| ≤ |b| + Σ|w|·|h|;
 * a sum of m products in doubles is off by (m + 1)u of that and by Σ|w| times
 * the errors below; rectified and linear units pass an error on, tanh and the
 * logistic function pass on no more, and add their own.
 */
export function reachOf(layer: HiddenLayer, below: Reach): Reach {
  const largest: number[] = [];
  const error: number[] = [];
  const squashes = layer.activation === 'tanh' || layer.activation === 'logistic';
  for (const [i, row] of layer.weights.entries()) {
    let size = Math.abs(layer.biases[i]!);
    let passed = 0;
    for (let j = 0; j < row.length; j++) {
      size += Math.abs(row[j]!) * (below.largest[j]! + below.error[j]!);
      passed += Math.abs(row[j]!) * below.error[j]!;
    }
    const total = (passed + (row.length + 2) * U * size) * UP + Number.MIN_VALUE * row.length;
    largest.push(squashes ? 1 : size * UP);
    error.push(squashes ? total + SQUASHING_ERROR : total);
  }
  return { largest, error };
}

/**
 * @throws RangeError if the shapes do not fit, a number is not finite, a
 *   probability is outside of [0, 1], or more than 30 gates are drawn.
 */
export function checkDeep({ input, inclusion, hidden, output }: DeepProblem): void {
  let width = input.length;
  let drawn = checkGates('the inputs', inclusion, width);
  finite('input', input);
  const layers = [...hidden.map((layer, l) => [`layer ${l}`, layer] as const)];
  for (const [name, { weights, biases, inclusion: gates }] of layers) {
    checkShape(name, weights, biases, width);
    width = weights.length;
    drawn += checkGates(name, gates, width);
  }
  checkShape('the output', output.weights, output.biases, width);
  if (output.weights.length > 1000)
    throw new RangeError(`${output.weights.length} classes: expected at most 1000`);
  if (drawn > MOST_DEEP_GATES)
    throw new RangeError(
      `${drawn} gates are drawn: the masks of at most ${MOST_DEEP_GATES} are enumerated`,
    );
}

function checkShape(
  name: string,
  weights: readonly ArrayLike<number>[],
  biases: ArrayLike<number>,
  width: number,
): void {
  if (weights.length === 0) throw new RangeError(`${name} has no units`);
  if (biases.length !== weights.length)
    throw new RangeError(`${name}: ${biases.length} biases for ${weights.length} units`);
  finite(`${name}: bias`, biases);
  for (const [i, row] of weights.entries()) {
    if (row.length !== width)
      throw new RangeError(
        `${name}: unit ${i} has ${row.length} weights, the layer below ${width} units`,
      );
    finite(`${name}: weight of unit ${i}`, row);
  }
}

function finite(what: string, list: ArrayLike<number>): void {
  for (let j = 0; j < list.length; j++)
    if (!Number.isFinite(list[j])) throw new RangeError(`${what} ${j} is ${list[j]}: not finite`);
}

function checkGates(name: string, gates: ArrayLike<number> | undefined, width: number): number {
  if (!gates) return 0;
  if (gates.length !== width)
    throw new RangeError(`${name}: ${gates.length} gates for ${width} units`);
  let drawn = 0;
  for (let j = 0; j < width; j++) {
    const p = gates[j]!;
    if (!(p >= 0 && p <= 1))
      throw new RangeError(`${name}: the inclusion probability ${j} is ${p}: expected 0 to 1`);
    if (p > 0 && p < 1) drawn++;
  }
  return drawn;
}

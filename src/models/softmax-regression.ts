import type { Arithmetic, Operand, Value } from '../arithmetic/arithmetic.js';
import { Rational, type Literal } from '../arithmetic/number.js';
import { totalInput } from './linear-functional.js';
import { exponentialBase } from './logistic.js';
import { softmax } from './softmax.js';

/**
 * Softmax regression with gated inputs, P(y | v; d) = softmax(Wᵀ(d ⊙ v) + b)_y
 * (Goodfellow et al. 2016, 7.57).
 */
export interface SoftmaxRegression {
  readonly kind: 'softmax-regression';
  /** A row W_y for each class. */
  readonly weights: readonly (readonly Rational[])[];
  readonly biases: readonly Rational[];
  readonly base: 'e' | Rational;
}

/** How a model is written; biases are 0 and the base is e where nothing is said. */
export interface SoftmaxParameters {
  readonly weights: readonly (readonly Literal[])[];
  readonly biases?: readonly Literal[];
  /** "e", or an exact number above 0. */
  readonly base?: Literal;
}

/**
 * Softmax regression over k classes and n inputs.
 *
 * @param parameters weights k × n, k ≥ 1; biases of length k.
 * @throws RangeError if the shapes do not fit or a number is not exact.
 */
export function softmaxRegression(parameters: SoftmaxParameters): SoftmaxRegression {
  const weights = parameters.weights.map((row) => row.map((w) => Rational.of(w)));
  const biases = (parameters.biases ?? weights.map(() => 0)).map((b) => Rational.of(b));
  if (weights.length === 0) throw new RangeError('softmax regression has at least one class');
  if (biases.length !== weights.length)
    throw new RangeError(`${biases.length} biases for ${weights.length} classes`);
  const inputs = weights[0]?.length ?? 0;
  if (weights.some((row) => row.length !== inputs))
    throw new RangeError(`every class has a weight for each of the ${inputs} inputs`);
  return {
    kind: 'softmax-regression',
    weights,
    biases,
    base: exponentialBase(parameters.base ?? 'e'),
  };
}

/** The logits Wᵀ(d ⊙ v) + b under a mask, or under any other factors in place of the gates. */
export function logits(
  A: Arithmetic,
  model: SoftmaxRegression,
  input: readonly Operand[],
  gates?: readonly Operand[],
): readonly Value[] {
  return model.weights.map((weights, y) =>
    totalInput(A, { weights, bias: model.biases[y] ?? Rational.zero }, input, gates),
  );
}

/** The distribution over the classes under a mask, or under any other factors. */
export function classProbabilities(
  A: Arithmetic,
  model: SoftmaxRegression,
  input: readonly Operand[],
  gates?: readonly Operand[],
): readonly Value[] {
  return softmax(A, logits(A, model, input, gates), model.base);
}

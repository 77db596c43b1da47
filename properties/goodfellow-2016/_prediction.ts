import { classProbabilities, Rational } from 'corrigenda';
import type { Arithmetic, Literal, SoftmaxRegression, Value } from 'corrigenda';

/** softmax(Σ_i p_i W_i v_i + b): one forward pass with the weights scaled by p. */
export function scaledPrediction(
  A: Arithmetic,
  model: SoftmaxRegression,
  input: readonly Rational[],
  p: readonly Literal[],
): readonly Value[] {
  return classProbabilities(A, model, input, p);
}

/** 1 − p for each. */
export function inverted(p: readonly Rational[]): readonly Rational[] {
  return p.map((x) => Rational.one.minus(x));
}

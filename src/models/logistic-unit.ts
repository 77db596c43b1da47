import type { Arithmetic, Operand, Value } from '../arithmetic/arithmetic.js';
import { Rational, type Literal } from '../arithmetic/number.js';
import { totalInput, type LinearFunctional } from './linear-functional.js';
import {
  logistic,
  logisticShape,
  type LogisticParameters,
  type LogisticShape,
} from './logistic.js';

/** O = σ(S), S = b + Σ wⱼ δⱼ Iⱼ: a logistic unit with gated inputs. */
export interface LogisticUnit extends LinearFunctional, LogisticShape {
  readonly kind: 'logistic-unit';
}

/** How a unit is written; the bias is 0 where nothing is said. */
export interface LogisticUnitParameters extends LogisticParameters {
  readonly weights: readonly Literal[];
  readonly bias?: Literal;
}

/**
 * A logistic unit; c, λ and the base as in {@link logisticShape}.
 *
 * @throws RangeError if a number is not exact, or c or the base is not above 0.
 */
export function logisticUnit(parameters: LogisticUnitParameters): LogisticUnit {
  return {
    kind: 'logistic-unit',
    ...logisticShape(parameters),
    weights: parameters.weights.map((w) => Rational.of(w)),
    bias: Rational.of(parameters.bias ?? 0),
  };
}

/**
 * The unit's output O under a mask, or under any other factors in place of the
 * gates.
 *
 * @throws RangeError if the lengths differ.
 */
export function unitOutput(
  A: Arithmetic,
  unit: LogisticUnit,
  input: readonly Operand[],
  gates?: readonly Operand[],
): Value {
  return logistic(A, unit, totalInput(A, unit, input, gates));
}

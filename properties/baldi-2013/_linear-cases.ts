import { countingMasks, list, map, probability, rational, record } from 'corrigenda';
import type { Arithmetic, Domain, Operand, Rational, Value } from 'corrigenda';

/** One input of a linear unit: its weight, its value, and the probability of its gate. */
export interface Input {
  readonly w: Rational;
  readonly I: Rational;
  readonly p: Rational;
}

/** A linear unit O = Σ w δ I with independent gates, and a target t. */
export interface LinearCase {
  readonly inputs: readonly Input[];
  readonly t: Rational;
}

const SIZE = { min: -10, max: 10, maxDenominator: 12 } as const;

export function linearCases(most = 4): Domain<LinearCase> {
  return countingMasks(
    map(
      record({
        inputs: list(
          record({
            w: rational(SIZE),
            I: rational(SIZE),
            p: probability({ maxDenominator: 20 }),
          }),
          { min: 1, max: most },
        ),
        t: rational(SIZE),
      }),
      (kase) => kase,
      `linear units with 1 to ${most} independently gated inputs, keep probabilities in [0, 1]; weights, inputs and targets in [−10, 10]`,
    ),
    ({ inputs }) => 2 ** inputs.length,
  );
}

/** Σ w g I for any weights and any factors in place of the gates. */
export function output(
  A: Arithmetic,
  { inputs }: LinearCase,
  gates: readonly Operand[],
  weights: readonly Operand[] = inputs.map(({ w }) => w),
): Value {
  return A.sum(inputs.map(({ I }, j) => A.product([weights[j] ?? 0, gates[j] ?? 0, I])));
}

/** The output of the unit that has only the inputs whose gates are 1. */
export function outputOfRemaining(
  A: Arithmetic,
  { inputs }: LinearCase,
  gates: readonly number[],
  weights: readonly Operand[] = inputs.map(({ w }) => w),
): Value {
  return A.sum(
    inputs.flatMap(({ I }, j) => (gates[j] === 1 ? [A.product([weights[j] ?? 0, I])] : [])),
  );
}

/** ½(t − O)². */
export function halfSquare(A: Arithmetic, t: Operand, O: Operand): Value {
  const residual = A.sum([t]).minus(O);
  return residual.times(residual).over(2);
}

/**
 * ∂f/∂w_i = (f(w + e_i) − f(w − e_i))/2, exact for f quadratic in w, as every
 * error of a linear unit is.
 */
export function slope(
  A: Arithmetic,
  { inputs }: LinearCase,
  i: number,
  f: (weights: readonly Value[]) => Value,
): Value {
  const at = (step: number): Value =>
    f(inputs.map(({ w }, j) => (j === i ? A.of(w).plus(step) : A.of(w))));
  return at(1).minus(at(-1)).over(2);
}

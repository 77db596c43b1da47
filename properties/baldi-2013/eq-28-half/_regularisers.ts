import { countingMasks, list, map, probability, rational, Rational, record } from 'corrigenda';
import type { Arithmetic, Domain, Operand, Value } from 'corrigenda';
import { gateStates, meanOver } from '../_gate-states.ts';
import type { Input } from '../_linear-cases.ts';

const SIZE = { min: -10, max: 10, maxDenominator: 12 } as const;

/** 1 to 6 inputs of a linear unit with their weights and probabilities. */
export function inputLists(open = false): Domain<readonly Input[]> {
  const excluding = open ? { excluding: [0] } : {};
  return countingMasks(
    map(
      list(
        record({
          w: rational({ ...SIZE, ...excluding }),
          I: rational({ ...SIZE, ...excluding }),
          p: probability({ open, maxDenominator: 50 }),
        }),
        { min: 1, max: 6 },
      ),
      (inputs) => inputs,
      `1 to 6 gated inputs of a linear unit, weights and inputs in [−10, 10]${open ? ' but 0' : ''}, keep probabilities ${open ? 'in (0, 1)' : 'in [0, 1]'}`,
    ),
    (inputs) => 2 ** inputs.length,
  );
}

/** Var(δ) of one gate, by enumeration of its two values. */
export function gateVariance(A: Arithmetic, p: Operand): Value {
  const states = gateStates(A, [p]);
  const mean = meanOver(A, states, ([gate = 0]) => A.of(gate));
  return meanOver(A, states, ([gate = 0]) => A.of(gate).minus(mean).power(2));
}

/** ½ Σ w² I² Var(δ), the regulariser of (28). */
export function regulariser(A: Arithmetic, inputs: readonly Input[]): Value {
  return A.sum(inputs.map(({ w, I, p }) => gateVariance(A, p).times(A.product([w, w, I, I])))).over(
    2,
  );
}

/** The same inputs with other probabilities. */
export function withProbability(
  inputs: readonly Input[],
  of: (p: Rational) => Rational,
): readonly Input[] {
  return inputs.map((input) => ({ ...input, p: of(input.p) }));
}

/** The same outputs on average: each weight w becomes the w·p it has there over the new p. */
export function withScaledWeights(inputs: readonly Input[], p: Rational): readonly Input[] {
  return inputs.map((input) => ({ ...input, p, w: input.w.times(input.p).over(p) }));
}

export const HALF = Rational.of('1/2');

import type { Arithmetic, Operand, Value } from '../arithmetic/arithmetic.js';
import { haveShortSum } from '../arithmetic/common-denominator.js';
import { Rational } from '../arithmetic/number.js';
import { valueOf } from '../masks/value-of.js';
import { gatedSum, MOST_BITS } from './gated-sum.js';

/** Anything with a row of weights and a bias: S = b + Σ wⱼ δⱼ Iⱼ. */
export interface LinearFunctional {
  readonly weights: readonly Rational[];
  readonly bias: Rational;
}

/**
 * The total input S = b + Σ wⱼ δⱼ Iⱼ of a unit whose inputs are gated.
 *
 * @param input one number for each weight.
 * @param gates the mask, or any other factors, such as the expectations of the
 *   gates; all ones where it is not given.
 * @throws RangeError if the lengths differ.
 */
export function totalInput(
  A: Arithmetic,
  unit: LinearFunctional,
  input: readonly Operand[],
  gates?: readonly Operand[],
): Value {
  const { weights, bias } = unit;
  sameLength('inputs', input.length, weights.length);
  if (gates) sameLength('gates', gates.length, weights.length);
  const kept = literalTerms(unit, input, gates);
  if (kept && haveShortSum(kept, MOST_BITS)) return A.of(Rational.sum(kept));
  const terms = weights.map((w, j) => [w, gates?.[j] ?? 1, input[j] ?? 0] as const);
  return valueOf(A, gatedSum(A, bias, terms));
}

/**
 * The bias and what the gates keep of exact inputs under a mask of zeros and ones,
 * which is what enumeration asks for most; undefined for anything else.
 */
function literalTerms(
  { weights, bias }: LinearFunctional,
  input: readonly Operand[],
  gates?: readonly Operand[],
): Rational[] | undefined {
  if (bias.isSymbolic) return undefined;
  const terms = [bias];
  for (let j = 0; j < weights.length; j++) {
    const gate = gates === undefined ? 1 : gates[j];
    if (gate === 0) continue;
    const w = weights[j]!;
    const x = input[j];
    if (gate !== 1 || !(x instanceof Rational) || x.isSymbolic || w.isSymbolic) return undefined;
    terms.push(w.times(x));
  }
  return terms;
}

/** wⱼIⱼ, what each gate adds to the total input when it is 1. */
export function contributions(
  unit: LinearFunctional,
  input: readonly Rational[],
): readonly Rational[] {
  sameLength('inputs', input.length, unit.weights.length);
  return unit.weights.map((w, j) => w.times(input[j] ?? 0));
}

function sameLength(what: string, actual: number, expected: number): void {
  if (actual !== expected)
    throw new RangeError(`${actual} ${what} for a unit of ${expected} weights`);
}

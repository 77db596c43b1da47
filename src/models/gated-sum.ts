import type { Arithmetic, Operand, Value } from '../arithmetic/arithmetic.js';
import { haveShortSum } from '../arithmetic/common-denominator.js';
import { TooLarge } from '../arithmetic/errors.js';
import { Rational } from '../arithmetic/number.js';
import { RationalValue } from '../arithmetic/rational.js';

/**
 * The most binary digits of an exact total input. From layer to layer they may
 * grow as the product of the layers' widths.
 */
export const MOST_BITS = 2 ** 14;

/** One term of a total input: weight · gate · activity. */
export type GatedTerm = readonly [weight: Rational, gate: Operand, activity: Operand];

/**
 * b + Σ w δ x, the total input of a unit.
 *
 * What is exact stays exact: the terms made of literals are added as rationals,
 * and the result is a literal where all of them are. Literals that are too long
 * for that are rounded where the arithmetic rounds.
 *
 * @throws TooLarge if an exact sum has more than 2^14 binary digits.
 */
export function gatedSum(A: Arithmetic, bias: Operand, terms: Iterable<GatedTerm>): Operand {
  const exact: Rational[] = [];
  const values: Value[] = [];
  if (isValue(bias)) values.push(bias);
  else exact.push(Rational.of(bias));
  for (const [weight, gate, activity] of terms) {
    // A weight that is not known may be 0; its term is then 0 as it stands.
    if ((!weight.isSymbolic && weight.sign() === 0) || gate === 0) continue;
    const gateIsValue = isValue(gate);
    if (!isValue(activity)) {
      const x = weight.times(activity);
      if (gateIsValue) values.push(gate.times(x));
      else exact.push(gate === 1 ? x : x.times(gate));
    } else if (gateIsValue) values.push(activity.times(gate).times(weight));
    else values.push(activity.times(gate === 1 ? weight : weight.times(gate)));
  }
  const numbers = [...exact.filter((x) => !x.isSymbolic), ...rationalsOf(values)];
  if (!haveShortSum(numbers, MOST_BITS)) {
    if (A.name === 'rational' || A.name === 'closed' || A.name === 'series')
      throw new TooLarge(`a total input of more than ${MOST_BITS} binary digits`);
    return A.sum([...exact.map((x) => A.of(x)), ...values]);
  }
  const constant = exact.length === 1 ? exact[0]! : Rational.sum(exact);
  if (values.length === 0) return constant;
  const isZero = !constant.isSymbolic && constant.sign() === 0;
  return A.sum(isZero ? values : [constant, ...values]);
}

/** The numbers of values that are exact. */
function rationalsOf(values: readonly Value[]): Rational[] {
  return values.flatMap((value) => (value instanceof RationalValue ? [value.exact] : []));
}

/** Whether an operand is a value of an arithmetic, and not an exact literal. */
export function isValue(operand: Operand): operand is Value {
  return typeof operand === 'object' && !(operand instanceof Rational);
}

import type { Arithmetic, Operand, Value } from '../arithmetic/arithmetic.js';
import { Rational } from '../arithmetic/number.js';

/** One term of a total input: weight · gate · activity. */
export type GatedTerm = readonly [weight: Rational, gate: Operand, activity: Operand];

/**
 * b + Σ w δ x, the total input of a unit.
 *
 * What is exact stays exact: the terms made of literals are added as rationals,
 * and the result is a literal where all of them are.
 */
export function gatedSum(A: Arithmetic, bias: Operand, terms: Iterable<GatedTerm>): Operand {
  const exact: Rational[] = [];
  const values: Value[] = [];
  if (isValue(bias)) values.push(bias);
  else exact.push(Rational.of(bias));
  for (const [weight, gate, activity] of terms) {
    if (weight.sign() === 0 || gate === 0) continue;
    const gateIsValue = isValue(gate);
    if (!isValue(activity)) {
      const x = weight.times(activity);
      if (gateIsValue) values.push(gate.times(x));
      else exact.push(gate === 1 ? x : x.times(gate));
    } else if (gateIsValue) values.push(activity.times(gate).times(weight));
    else values.push(activity.times(gate === 1 ? weight : weight.times(gate)));
  }
  const constant = exact.length === 1 ? exact[0]! : Rational.sum(exact);
  if (values.length === 0) return constant;
  return A.sum(constant.sign() === 0 ? values : [constant, ...values]);
}

/** Whether an operand is a value of an arithmetic, and not an exact literal. */
export function isValue(operand: Operand): operand is Value {
  return typeof operand === 'object' && !(operand instanceof Rational);
}

import { Rational } from '../../src/arithmetic/number.js';
import type { Arithmetic, Value } from '../../src/arithmetic/arithmetic.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { Effort } from '../../src/documents/formula/effort.js';
import { evaluate } from '../../src/documents/formula/evaluate.js';
import type { Scope } from '../../src/documents/formula/scope.js';
import type { Chain, Formula } from '../../src/documents/formula/tree.js';
import { readRelation } from '../../src/documents/plain/read-relation.js';

/** A chain, read from plain text. */
export function chainOf(text: string): Chain {
  return readRelation(text).chain;
}

/** A formula, read from plain text. */
export function formulaOf(text: string): Formula {
  return chainOf(`${text} = 0`).members[0]!;
}

/** A scope in which the variables have these exact values. */
export function scopeOf(
  values: Readonly<Record<string, string>> = {},
  A: Arithmetic = rationals,
): Scope {
  const exact = Object.entries(values).map(([name, text]) => [name, Rational.of(text)] as const);
  return { A, values: Object.fromEntries(exact), effort: new Effort() };
}

/** The value of a formula in plain text, in an arithmetic. */
export function valueOf(
  text: string,
  values: Readonly<Record<string, string>> = {},
  A: Arithmetic = rationals,
): Value {
  return evaluate(formulaOf(text), scopeOf(values, A));
}

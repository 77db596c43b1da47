import type { Arithmetic, Value } from '../../arithmetic/arithmetic.js';
import type { Rational } from '../../arithmetic/number.js';
import type { Effort } from './effort.js';

/** The exact values of a formula's variables, by name. */
export type Values = Readonly<Record<string, Rational>>;

/** What a formula is evaluated in. */
export interface Scope {
  readonly A: Arithmetic;
  readonly values: Values;
  readonly effort: Effort;
  /** Applied to the result of each operation and to each literal; the value itself where it is not given. */
  readonly rounded?: (value: Value) => Value;
}

/** The scope with a variable more, or one in place of another of the same name. */
export function binding(scope: Scope, name: string, value: Rational): Scope {
  return { ...scope, values: { ...scope.values, [name]: value } };
}

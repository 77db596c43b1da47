import type { ConstantName, FunctionName } from './tree.js';

/** How many operands a function takes. */
export interface Arity {
  readonly least: number;
  readonly most: number;
}

const ONE: Arity = { least: 1, most: 1 };
const TWO: Arity = { least: 2, most: 2 };
const ANY: Arity = { least: 1, most: 100 };

/** The functions that a formula may use, and how many operands each takes. */
export const ARITIES: Readonly<Record<FunctionName, Arity>> = {
  sqrt: ONE,
  exp: ONE,
  ln: ONE,
  log: TWO,
  abs: ONE,
  min: ANY,
  max: ANY,
  tanh: ONE,
  sinh: ONE,
  cosh: ONE,
  logistic: ONE,
  factorial: ONE,
  binomial: TWO,
};

/** The constants that a formula may use. */
export const CONSTANTS: readonly ConstantName[] = ['e'];

import type { Rational } from '../../arithmetic/number.js';

/**
 * A mathematical expression over exact numbers, whatever notation it was read
 * from. A difference is a sum with a negated term. `at` is the place in the
 * text that it came from, counted from 0, where there is one.
 */
export type Formula =
  | NumberFormula
  | VariableFormula
  | ConstantFormula
  | SumFormula
  | NegationFormula
  | ProductFormula
  | QuotientFormula
  | PowerFormula
  | CallFormula
  | FoldFormula;

interface Placed {
  readonly at?: number;
}

export interface NumberFormula extends Placed {
  readonly kind: 'number';
  readonly value: Rational;
}

export interface VariableFormula extends Placed {
  readonly kind: 'variable';
  readonly name: string;
}

export interface ConstantFormula extends Placed {
  readonly kind: 'constant';
  readonly name: ConstantName;
}

export interface SumFormula extends Placed {
  readonly kind: 'sum';
  readonly terms: readonly Formula[];
}

export interface NegationFormula extends Placed {
  readonly kind: 'negation';
  readonly of: Formula;
}

export interface ProductFormula extends Placed {
  readonly kind: 'product';
  readonly factors: readonly Formula[];
}

export interface QuotientFormula extends Placed {
  readonly kind: 'quotient';
  readonly above: Formula;
  readonly below: Formula;
}

export interface PowerFormula extends Placed {
  readonly kind: 'power';
  readonly base: Formula;
  readonly exponent: Formula;
}

export interface CallFormula extends Placed {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly operands: readonly Formula[];
}

/** A sum or a product over an index that runs through the whole numbers of a range. */
export interface FoldFormula extends Placed {
  readonly kind: 'fold';
  readonly operation: 'sum' | 'product';
  readonly index: string;
  readonly from: Formula;
  readonly to: Formula;
  readonly body: Formula;
}

/** Constants that every notation knows. */
export type ConstantName = 'e';

/** Functions that every notation maps its own names to. */
export type FunctionName =
  | 'sqrt'
  | 'exp'
  | 'ln'
  | 'log'
  | 'abs'
  | 'min'
  | 'max'
  | 'tanh'
  | 'sinh'
  | 'cosh'
  | 'logistic'
  | 'factorial'
  | 'binomial';

/** How two neighbouring members of a chain compare. */
export type Sign = '=' | '!=' | '<=' | '<' | '>=' | '>';

/** A statement: members with a sign between each and the next, at least two of them. */
export interface Chain {
  readonly members: readonly Formula[];
  /** One fewer than the members. */
  readonly signs: readonly Sign[];
}

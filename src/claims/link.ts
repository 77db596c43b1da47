import type { Operand } from '../arithmetic/arithmetic.js';

/**
 * How the two sides of a link are compared: by value, or, for sides that are
 * power series in the small quantity, up to and including an order, or by their
 * leading terms.
 */
export type Comparison =
  | { readonly kind: 'equal' }
  | { readonly kind: 'distinct' }
  | { readonly kind: 'at-most' }
  | { readonly kind: 'below' }
  | { readonly kind: 'order'; readonly order: number }
  | { readonly kind: 'leading' };

/** One comparison of a relation: two sides, never a boolean. */
export interface Link {
  readonly left: Operand;
  readonly right: Operand;
  readonly comparison: Comparison;
  /** Which part of the printed formula this is, such as "second member, class 1". */
  readonly label?: string;
}

function link(left: Operand, right: Operand, comparison: Comparison, label?: string): Link {
  return label === undefined ? { left, right, comparison } : { left, right, comparison, label };
}

/** left = right. */
export function equal(left: Operand, right: Operand, label?: string): Link {
  return link(left, right, { kind: 'equal' }, label);
}

/** left ≠ right. */
export function distinct(left: Operand, right: Operand, label?: string): Link {
  return link(left, right, { kind: 'distinct' }, label);
}

/** left ≤ right. */
export function atMost(left: Operand, right: Operand, label?: string): Link {
  return link(left, right, { kind: 'at-most' }, label);
}

/** left < right. */
export function below(left: Operand, right: Operand, label?: string): Link {
  return link(left, right, { kind: 'below' }, label);
}

/**
 * left ≈ right, right up to and including the stated order of the small
 * quantity: the coefficients of 1, t, …, t^order agree.
 *
 * @param order an integer, at least 0; throws RangeError for anything else.
 */
export function agree(left: Operand, right: Operand, order: number, label?: string): Link {
  if (!Number.isSafeInteger(order) || order < 0)
    throw new RangeError(`the order of an agreement is an integer from 0 on, not ${order}`);
  return link(left, right, { kind: 'order', order }, label);
}

/** left ~ right: the first coefficients that do not vanish agree in order and value. */
export function sameLeadingTerm(left: Operand, right: Operand, label?: string): Link {
  return link(left, right, { kind: 'leading' }, label);
}

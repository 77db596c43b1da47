import { Rational } from '../arithmetic/number.js';
import type { Witness } from '../claims/result.js';

const SYMBOLS: Readonly<Record<string, string>> = {
  equal: '=',
  distinct: '≠',
  'at-most': '≤',
  below: '<',
  leading: '~',
};

/** The comparison as a sign between its sides: `=`, `≤`, `≈ to order 2`. */
export function comparisonSign(comparison: string): string {
  const symbol = SYMBOLS[comparison];
  if (symbol !== undefined) return symbol;
  const order = /\d+/u.exec(comparison)?.[0];
  return comparison.startsWith('order') && order !== undefined
    ? `≈ (to order ${order})`
    : comparison;
}

/** left − right, exactly, where both sides are rational numbers; undefined elsewhere. */
export function exactDifference(
  witness: Pick<Witness, 'left' | 'right' | 'exact'>,
): string | undefined {
  if (!witness.exact) return undefined;
  try {
    return Rational.of(witness.left).minus(witness.right).toString();
  } catch {
    return undefined;
  }
}

/** A side with a decimal for the eye beside it, once where the two are the same. */
export function sideWithDecimal(value: string, decimal: string): string {
  return value === decimal || decimal === '' ? value : `${value} ≈ ${decimal}`;
}

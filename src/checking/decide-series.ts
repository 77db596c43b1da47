import { series, SeriesValue } from '../arithmetic/series.js';
import type { SeriesArithmetic } from '../arithmetic/series.js';
import type { Link } from '../claims/link.js';
import { decimalOf } from './decimals.js';
import { sideOf, UnsoundRelation } from './decision.js';
import type { LinkVerdict, Rung, Sides } from './decision.js';

/**
 * Comparison of power series in the small quantity t → 0+, whose coefficients
 * are exact. Comparisons by value, which assumptions may make, are decided for
 * all sufficiently small t > 0.
 *
 * @param order the order to which what does not end is expanded.
 * @param last whether no higher order follows, so that sides without a known
 *   term are taken to vanish: their leading terms say nothing for or against.
 */
export function seriesRung(order: number, last: boolean): Rung {
  const A = series(order);
  return {
    arithmetic: A,
    within: (use) => use(),
    decide(link) {
      const verdict = verdictOf(link, seriesOf(A, link.left), seriesOf(A, link.right), last);
      return verdict && { verdict, arithmetic: 'series' };
    },
    sides: (link) => sidesOf(link, seriesOf(A, link.left), seriesOf(A, link.right)),
  };
}

function verdictOf(
  { comparison }: Link,
  left: SeriesValue,
  right: SeriesValue,
  last: boolean,
): LinkVerdict | undefined {
  switch (comparison.kind) {
    case 'order':
      return toOrder(left, right, comparison.order);
    case 'leading':
      return leading(left, right, last);
    default:
      return forSmallQuantity(comparison.kind, left.minus(right));
  }
}

/** The coefficients up to t^order agree, as far as both are known. */
function toOrder(left: SeriesValue, right: SeriesValue, order: number): LinkVerdict | undefined {
  if (differingExponent(left, right, order) !== undefined) return 'refuted';
  if (Math.min(left.precision, right.precision) <= order) return undefined;
  return (left.valuation() ?? Infinity) > order ? 'vanishing' : 'holds';
}

function leading(left: SeriesValue, right: SeriesValue, last: boolean): LinkVerdict | undefined {
  if (left.isZero() && right.isZero()) return 'vanishing';
  const [a, b] = [left.leadingTerm, right.leadingTerm];
  if (a !== undefined && b !== undefined)
    return a.exponent === b.exponent && a.coefficient.equals(b.coefficient) ? 'holds' : 'refuted';
  // One leads with a term that the other is known not to have.
  if (a !== undefined && a.exponent < right.precision) return 'refuted';
  if (b !== undefined && b.exponent < left.precision) return 'refuted';
  return last && a === undefined && b === undefined ? 'vanishing' : undefined;
}

function forSmallQuantity(
  kind: 'equal' | 'distinct' | 'at-most' | 'below',
  difference: SeriesValue,
): LinkVerdict | undefined {
  const sign = difference.isZero() ? 0 : difference.leadingTerm?.coefficient.sign();
  if (sign === undefined) return undefined;
  const holds = { equal: sign === 0, distinct: sign !== 0, 'at-most': sign <= 0, below: sign < 0 };
  return holds[kind] ? 'holds' : 'refuted';
}

/** The least exponent up to `most` at which known coefficients differ. */
function differingExponent(
  left: SeriesValue,
  right: SeriesValue,
  most: number,
): number | undefined {
  const known = Math.min(left.precision, right.precision, most + 1);
  const start = Math.min(left.valuation() ?? known, right.valuation() ?? known);
  for (let i = start; i < known; i++)
    if (!left.coefficient(i).equals(right.coefficient(i))) return i;
  return undefined;
}

/** Both series, with the coefficients at which they first differ as the decimals. */
function sidesOf({ comparison }: Link, left: SeriesValue, right: SeriesValue): Sides {
  const most = comparison.kind === 'order' ? comparison.order : 200;
  const place = differingExponent(left, right, most) ?? left.valuation() ?? right.valuation() ?? 0;
  const decimal = (side: SeriesValue): string =>
    place < side.precision ? `${decimalOf(side.coefficient(place), 12)} t^${place}` : '?';
  return {
    left: left.toString(),
    right: right.toString(),
    exact: true,
    leftDecimal: decimal(left),
    rightDecimal: decimal(right),
  };
}

function seriesOf(A: SeriesArithmetic, side: Link['left']): SeriesValue {
  const value = sideOf(A, side);
  if (value instanceof SeriesValue && value.arithmetic === A) return value;
  throw new UnsoundRelation('a side is not a value of the series arithmetic it was given');
}

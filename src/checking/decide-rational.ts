import { rationals, RationalValue } from '../arithmetic/rational.js';
import type { Rational } from '../arithmetic/number.js';
import type { Link } from '../claims/link.js';
import { sidesOfRationals } from './decimals.js';
import { sideOf, UnsoundRelation } from './decision.js';
import type { Decision, LinkVerdict, Rung } from './decision.js';

/** Exact comparison, where both sides stay rational. */
export const rationalRung: Rung = {
  arithmetic: rationals,
  within: (use) => use(),
  decide(link) {
    return decideExactly(link, exact(link.left), exact(link.right), 'rational');
  },
  sides: (link) => sidesOfRationals(exact(link.left), exact(link.right)),
};

/** The decision on a comparison of rational sides; undefined for a comparison of series. */
export function decideExactly(
  link: Link,
  left: Rational,
  right: Rational,
  arithmetic: 'rational' | 'closed',
): Decision | undefined {
  const verdict = compareExactly(link, left, right);
  if (verdict === undefined) return undefined;
  if (link.comparison.kind !== 'at-most' || !left.equals(right)) return { verdict, arithmetic };
  return { verdict, arithmetic, equality: left.sign() === 0 ? 'zero' : 'reached' };
}

/** The verdict on a comparison by value; undefined for a comparison of series. */
export function compareExactly(
  { comparison }: Link,
  left: Rational,
  right: Rational,
): LinkVerdict | undefined {
  const order = left.compare(right);
  switch (comparison.kind) {
    case 'equal':
      return order === 0 ? 'holds' : 'refuted';
    case 'distinct':
      return order !== 0 ? 'holds' : 'refuted';
    case 'at-most':
      return order <= 0 ? 'holds' : 'refuted';
    case 'below':
      return order < 0 ? 'holds' : 'refuted';
    case 'order':
    case 'leading':
      return undefined;
  }
}

function exact(side: Link['left']): Rational {
  const value = sideOf(rationals, side);
  if (value instanceof RationalValue) return value.exact;
  throw new UnsoundRelation('a side is not a value of the rational arithmetic it was given');
}

import {
  agreedDigits,
  disjoint,
  entirelyBelow,
  notAbove,
} from '../arithmetic/interval-comparison.js';
import { intervals, IntervalValue } from '../arithmetic/interval.js';
import type { Link } from '../claims/link.js';
import { sideOf, UnsoundRelation } from './decision.js';
import type { Decision, Rung } from './decision.js';

/** Digits to which an equality that stays undecided to the last must be enclosed. */
export const LEAST_DIGITS = 100;

const SHOWN_DIGITS = 20;

/**
 * Rigorous enclosures of so many bits: they decide where the sides separate.
 * Only enclosures count whose numbers surely exist.
 *
 * @param last whether no other precision follows, so that sides that still
 *   overlap and agree to at least 100 digits are taken for equal to that many.
 */
export function intervalRung(bits: number, last: boolean): Rung {
  const A = intervals(bits);
  const enclosure = (side: Link['left']): IntervalValue => {
    const value = sideOf(A, side);
    if (value instanceof IntervalValue) return value;
    throw new UnsoundRelation('a side is not a value of the interval arithmetic it was given');
  };
  return {
    arithmetic: A,
    within: (use) => A.scope(use),
    decide(link) {
      const [left, right] = [enclosure(link.left), enclosure(link.right)];
      return left.certain && right.certain ? decided(link, left, right, last) : undefined;
    },
    sides(link) {
      const [left, right] = [enclosure(link.left), enclosure(link.right)];
      return {
        left: left.toString(),
        right: right.toString(),
        exact: false,
        leftDecimal: left.midDecimal(SHOWN_DIGITS),
        rightDecimal: right.midDecimal(SHOWN_DIGITS),
      };
    },
  };
}

const HOLDS: Decision = { verdict: 'holds', arithmetic: 'interval' };
const REFUTED: Decision = { verdict: 'refuted', arithmetic: 'interval' };

function decided(
  { comparison }: Link,
  left: IntervalValue,
  right: IntervalValue,
  last: boolean,
): Decision | undefined {
  switch (comparison.kind) {
    case 'equal':
      return disjoint(left, right) ? REFUTED : equality(agreedDigits(left, right), last);
    case 'distinct':
      return disjoint(left, right) ? HOLDS : undefined;
    case 'at-most':
      if (notAbove(left, right)) return HOLDS;
      return entirelyBelow(right, left) ? REFUTED : undefined;
    case 'below':
      if (entirelyBelow(left, right)) return HOLDS;
      return notAbove(right, left) ? REFUTED : undefined;
    case 'order':
    case 'leading':
      return undefined;
  }
}

function equality(digits: number, last: boolean): Decision | undefined {
  // One and the same point encloses one number only.
  if (digits === Infinity) return { ...HOLDS, exact: true };
  return last && digits >= LEAST_DIGITS ? { ...HOLDS, digits } : undefined;
}

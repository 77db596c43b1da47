import type { Value } from '../arithmetic/arithmetic.js';
import { closedWithIntervalGuard } from '../arithmetic/closed-interval-guard.js';
import { asRational, sameValue } from '../arithmetic/closed.js';
import type { Link } from '../claims/link.js';
import { sidesOfRationals } from './decimals.js';
import { decideExactly } from './decide-rational.js';
import { sideOf } from './decision.js';
import type { Decision, Rung } from './decision.js';

/**
 * Normal forms: equal ones prove an equality, and sides that come out rational
 * are compared exactly. Different normal forms say nothing.
 */
export function closedRung(): Rung {
  const A = closedWithIntervalGuard();
  return {
    arithmetic: A,
    within: (use) => use(),
    decide(link) {
      const [left, right] = [sideOf(A, link.left), sideOf(A, link.right)];
      const [a, b] = [asRational(left), asRational(right)];
      if (a !== undefined && b !== undefined) return decideExactly(link, a, b, 'closed');
      return fromEquality(link, left, right);
    },
    sides(link) {
      const [a, b] = [asRational(sideOf(A, link.left)), asRational(sideOf(A, link.right))];
      return a === undefined || b === undefined ? undefined : sidesOfRationals(a, b);
    },
  };
}

/** What a proven equality decides: = and ≤ hold, ≠ and < do not. */
function fromEquality({ comparison }: Link, left: Value, right: Value): Decision | undefined {
  const { kind } = comparison;
  if (kind === 'order' || kind === 'leading' || !sameValue(left, right)) return undefined;
  // A 0 is rational, and was compared as such.
  if (kind === 'at-most') return { verdict: 'holds', arithmetic: 'closed', equality: 'reached' };
  return { verdict: kind === 'equal' ? 'holds' : 'refuted', arithmetic: 'closed' };
}

import type { Value } from '../../src/arithmetic/arithmetic.js';
import type { Rational } from '../../src/arithmetic/number.js';
import type { Relation } from '../../src/claims/claim.js';
import { rational } from '../../src/claims/domains/rational.js';
import { stated } from './examined.js';

export const domain = rational();

/** A claim about a rational number x, given as a value. */
export function ofValue(
  relation: Relation<{ readonly x: Value }>,
  assuming?: Relation<{ readonly x: Value }>,
) {
  return stated<Rational, { readonly x: Value }>({
    domain,
    given: (A, x) => ({ x: A.of(x) }),
    relation,
    ...(assuming === undefined ? {} : { assuming }),
  });
}

/** A claim about x, and the arithmetics that its quantities were asked for. */
export function recorded(
  relation: Relation<{ readonly x: Value }>,
  assuming?: Relation<{ readonly x: Value }>,
) {
  const asked: string[] = [];
  const claim = ofValue(relation, assuming);
  const given: typeof claim.given = (A, kase) => {
    asked.push(A.name);
    return claim.given(A, kase);
  };
  return { claim: { ...claim, given }, asked };
}

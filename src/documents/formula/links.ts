import { atMost, below, distinct, equal } from '../../claims/link.js';
import type { Link } from '../../claims/link.js';
import type { Value } from '../../arithmetic/arithmetic.js';
import { evaluate } from './evaluate.js';
import type { Scope } from './scope.js';
import type { Chain, Sign } from './tree.js';

/** The links of a chain, each sign one; each member is evaluated once. */
export function linksOf({ members, signs }: Chain, scope: Scope): readonly Link[] {
  const values = members.map((member) => evaluate(member, scope));
  return signs.map((sign, place) => link(sign, values[place]!, values[place + 1]!));
}

/** Whether the link of this sign has its sides in the other order than the print. */
export function isTurned(sign: Sign): boolean {
  return sign === '>=' || sign === '>';
}

function link(sign: Sign, left: Value, right: Value): Link {
  switch (sign) {
    case '=':
      return equal(left, right);
    case '!=':
      return distinct(left, right);
    case '<=':
      return atMost(left, right);
    case '<':
      return below(left, right);
    case '>=':
      return atMost(right, left);
    case '>':
      return below(right, left);
  }
}

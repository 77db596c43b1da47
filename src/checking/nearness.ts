import { Rational } from '../arithmetic/number.js';
import type { Claim } from '../claims/claim.js';
import type { Slack } from '../claims/result.js';
import { attempt } from './attempt.js';
import { caseValues } from './case-values.js';
import { closedRung } from './decide-closed.js';
import { intervalRung } from './decide-interval.js';
import { rationalRung } from './decide-rational.js';
import { decimalOf } from './decimals.js';
import { sideOf } from './decision.js';
import type { Rung, Sides } from './decision.js';
import { comparisonText } from './judgement.js';
import type { Narrow } from './search.js';

/** A slack below this is taken for 0 where the sides are not rational: doubles tell no more. */
const ROUNDING = 1e-12;
const BITS = 128;
const SHOWN = 6;

interface Gap extends Sides {
  readonly difference: string;
  readonly label?: string;
  readonly comparison: string;
}

/**
 * The narrowest case that a search came to, with both sides and their
 * difference: exact where they are rational, else enclosures of 128 bits.
 *
 * The relative slack is exact to six digits where the sides are; else it is a
 * double's.
 */
export function nearnessOf(claim: Claim, { parameters, slack, place }: Narrow): Slack {
  const kase = claim.domain.build(parameters);
  const values = caseValues(kase);
  const described = {
    case: parameters,
    ...(values === undefined ? {} : { values }),
    link: place,
  };
  const rungs = [rationalRung, closedRung(), intervalRung(BITS, false)];
  let gap: Gap | undefined;
  for (const rung of rungs) {
    gap = gapIn(rung, claim, kase, place) ?? gap;
    if (gap?.exact === true) break;
  }
  return { value: relative(gap, slack), ...gap, ...described };
}

function gapIn(rung: Rung, claim: Claim, kase: unknown, place: number): Gap | undefined {
  const A = rung.arithmetic;
  const told = rung.within(() =>
    attempt((): Gap | undefined => {
      const link = claim.relation(claim.given(A, kase), A)[place];
      const sides = link && rung.sides(link);
      if (link === undefined || sides === undefined) return undefined;
      const apart = { ...link, left: A.of(0), right: sideOf(A, link.right).minus(link.left) };
      const difference = rung.sides(apart)?.right;
      if (difference === undefined) return undefined;
      const { comparison, label } = link;
      return {
        ...sides,
        difference,
        comparison: comparisonText(comparison),
        ...(label === undefined ? {} : { label }),
      };
    }),
  );
  return told.kind === 'value' ? told.value : undefined;
}

function relative(gap: Gap | undefined, slack: number): string {
  if (gap?.exact === true) {
    const [left, right] = [Rational.of(gap.left), Rational.of(gap.right)];
    const largest = [left.abs(), right.abs()].reduce((a, b) => (a.compare(b) >= 0 ? a : b));
    return largest.sign() === 0 ? '0' : decimalOf(right.minus(left).over(largest), SHOWN);
  }
  return Math.abs(slack) < ROUNDING ? '0' : slack.toPrecision(SHOWN);
}

import type { ReportedClaim } from '../running/report.js';
import { caseLine, shownCase } from './case.js';
import { grouped, quantity } from './quantity.js';
import { comparisonSign, sideWithDecimal } from './sides.js';

/**
 * How near the cases came to equality, a sentence each: whether it was reached,
 * and the narrowest case with both sides. Empty where nothing was measured.
 */
export function nearnessSentences({
  slack,
  equality,
}: Pick<ReportedClaim, 'slack' | 'equality'>): readonly string[] {
  const sentences: string[] = [];
  const isReached = (equality?.reached ?? 0) > 0 || isZero(slack?.difference);
  if (isReached) {
    const cases = equality === undefined ? 0 : equality.reached;
    sentences.push(
      cases > 0
        ? `Equality is reached, in ${quantity(cases, 'case')}${zeros(equality?.zero ?? 0)}.`
        : 'Equality is reached.',
    );
  } else if (slack !== undefined)
    sentences.push(`Equality was not seen${zeros(equality?.zero ?? 0)}.`);
  else if (equality !== undefined)
    sentences.push(`In ${quantity(equality.zero, 'case')} both sides are 0.`);
  if (slack === undefined) return sentences;
  const { difference, left, right, comparison } = slack;
  const absolute = difference === undefined ? '' : `, right − left = ${difference}`;
  sentences.push(`The narrowest slack, relative to the larger side, is ${slack.value}${absolute}.`);
  const at = `It is that of link ${slack.link + 1}${slack.label === undefined ? '' : ` (${slack.label})`} at ${caseLine(shownCase(slack))}`;
  const sides =
    left === undefined || right === undefined
      ? ''
      : `: ${sideWithDecimal(left, slack.leftDecimal ?? '')} ${comparisonSign(comparison ?? 'at-most')} ${sideWithDecimal(right, slack.rightDecimal ?? '')}`;
  sentences.push(`${at}${sides}.`);
  return sentences;
}

function isZero(difference: string | undefined): boolean {
  return difference === '0';
}

function zeros(count: number): string {
  return count === 0 ? '' : `; in ${grouped(count)} more both sides are 0`;
}

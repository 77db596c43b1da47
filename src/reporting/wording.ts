import type { CaseCounts, ClaimResult } from '../claims/result.js';
import type { Guarantee, Verdict } from '../claims/verdict.js';
import type { Correction } from '../running/report.js';
import { quantity } from './quantity.js';

/** What a verdict says and, where that is the point of it, what it does not. */
export const VERDICT_MEANING: Readonly<Record<Verdict, string>> = {
  holds:
    'No case that was checked breaks the statement. How far that goes is the guarantee’s to say.',
  refuted: 'The case given as the witness breaks the statement, by both of its sides.',
  undecided:
    'A limit on precision or time was met before an answer. This is neither for nor against the statement.',
  vacuous:
    'There was nothing to decide: no case met the assumptions, a side is undefined in every case, or both sides vanish to the stated order. This is not a pass.',
  error: 'The claim could not be evaluated. Nothing was checked.',
  'not-run': 'The claim was not checked in this run.',
};

/** How far a guarantee goes, and what it leaves open. */
export const GUARANTEE_MEANING: Readonly<Record<Guarantee, string>> = {
  proved:
    'Every case of the domain, by a proof in which symbols stand for the numbers, once for each shape that cases have. That there are no other shapes is what the proof file states.',
  exhaustive: 'Every case of a finite domain, none left out.',
  exact:
    'The counted cases and no others, in exact arithmetic or by equality of normal forms. Cases outside of them were not checked.',
  enclosed:
    'The counted cases and no others, in rigorous enclosures: an inequality is certain there, an equality is confirmed to the stated number of digits and not beyond.',
  floating:
    'The counted cases, in doubles: rounding errors are not bounded, so this is evidence and not a proof even for these cases.',
  measured: 'Measured on trained networks, with a confidence interval. Other networks may differ.',
};

/** All cases that were drawn, whatever came of them. */
export function casesDrawn(cases: CaseCounts): number {
  return (
    cases.held + cases.refuted + cases.undecided + cases.undefined + cases.unmet + cases.vanishing
  );
}

/**
 * The verdict as it may stand alone: never `holds` without its guarantee and
 * the number of cases, as in “holds, exact, 700 cases”.
 */
export function verdictPhrase(
  result: Pick<ClaimResult, 'verdict' | 'guarantee' | 'cases' | 'digits' | 'measurement'>,
): string {
  if (result.verdict === 'not-run') return 'not run';
  if (result.verdict === 'error') return 'error';
  const guarantee = guaranteePhrase(result);
  const parts: string[] = [result.verdict];
  if (guarantee !== '') parts.push(guarantee);
  const { measurement } = result;
  parts.push(
    measurement === undefined
      ? quantity(casesOf(result), 'case')
      : quantity(measurement.observations.length, 'seed'),
  );
  return parts.join(', ');
}

/** The guarantee with the digits of an enclosure: `exact`, `enclosed to 100 digits`; empty where there is none. */
export function guaranteePhrase(
  result: Pick<ClaimResult, 'verdict' | 'guarantee' | 'digits'>,
): string {
  if (result.guarantee === undefined)
    return result.verdict === 'holds' ? 'without a guarantee' : '';
  if (result.guarantee === 'enclosed' && result.digits !== undefined)
    return `enclosed to ${quantity(result.digits, 'digit')}`;
  return result.guarantee;
}

/** A correction's verdict with its guarantee; one outside of the run's selection was not checked. */
export function correctionPhrase({ verdict, guarantee }: Correction): string {
  if (verdict === 'not-run') return 'not checked in this run';
  if (guarantee !== undefined) return `${verdict}, ${guarantee}`;
  return verdict === 'holds' ? 'holds, without a guarantee' : verdict;
}

/** The cases that the verdict rests on: those that held, or for any other verdict all that were drawn. */
export function casesOf(result: Pick<ClaimResult, 'verdict' | 'cases'>): number {
  return result.verdict === 'holds' ? result.cases.held : casesDrawn(result.cases);
}

/** What became of the cases that count neither for nor against; empty where there are none. */
export function casesLeftOut(cases: CaseCounts): readonly string[] {
  const parts: string[] = [];
  if (cases.undecided > 0) parts.push(`${quantity(cases.undecided, 'case')} undecided`);
  if (cases.undefined > 0)
    parts.push(`${quantity(cases.undefined, 'case')} with a side that is undefined`);
  if (cases.unmet > 0)
    parts.push(`${quantity(cases.unmet, 'case')} that did not meet the assumptions`);
  if (cases.vanishing > 0)
    parts.push(`${quantity(cases.vanishing, 'case')} in which both sides vanish`);
  return parts;
}

/** How many links each arithmetic decided: `1,400 links in rational, 20 in closed`; empty for none. */
export function arithmeticPhrase(cases: CaseCounts): string {
  const counts = Object.entries(cases.byArithmetic).filter(([, count]) => count > 0);
  return counts
    .map(([name, count], i) =>
      i === 0 ? `${quantity(count, 'link')} in ${name}` : `${count} in ${name}`,
    )
    .join(', ');
}

import type { Witness } from '../claims/result.js';
import { abbreviate } from './abbreviate.js';
import { caseRows, shownCase } from './case.js';
import { oneLine } from './plain-text.js';
import { comparisonSign, exactDifference } from './sides.js';

const LONGEST = 160;

/** A line of the table that a witness is checked by hand with. */
export interface WitnessRow {
  readonly name: string;
  /** As exact as it is known. */
  readonly value: string;
  /** For the eye; empty where it says no more. */
  readonly decimal: string;
}

/** A witness as a table: the quantities of its case, both sides, and their difference where it is exact. */
export function witnessRows(witness: Witness): readonly WitnessRow[] {
  const { left, right, leftDecimal, rightDecimal, comparison } = witness;
  const difference = exactDifference(witness);
  return [
    ...quantityRows(witness),
    sideRow('left side', left, leftDecimal),
    sideRow('right side', right, rightDecimal),
    ...(difference === undefined || comparison.startsWith('order') || comparison === 'leading'
      ? []
      : [sideRow('left − right', difference, '')]),
  ];
}

/** The quantities of a witness's case alone. */
export function quantityRows(witness: Pick<Witness, 'case' | 'values'>): readonly WitnessRow[] {
  return caseRows(shownCase(witness)).map(({ name, value }) => sideRow(name, value, ''));
}

/** A value with its decimal, on one line each and cut where they are long. */
export function sideRow(name: string, value: string, decimal: string): WitnessRow {
  const [exact, near] = [oneLine(value), oneLine(decimal)];
  return {
    name: oneLine(name),
    value: abbreviate(exact, LONGEST),
    decimal: near === exact ? '' : near,
  };
}

/** What was stated of the two sides: `left ≤ right, in link 2 (second member)`. */
export function statedOf({ comparison, link, label }: Witness): string {
  const name = label === undefined ? '' : ` (${oneLine(label)})`;
  return `left ${comparisonSign(comparison)} right, in link ${link + 1}${name}`;
}

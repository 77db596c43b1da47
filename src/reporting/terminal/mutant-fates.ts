import type { MutantResult, Witness } from '../../claims/result.js';
import { abbreviate } from '../abbreviate.js';
import { caseLine, shownCase } from '../case.js';
import { oneLine } from '../plain-text.js';
import { grouped } from '../quantity.js';
import { comparisonSign, sideWithDecimal } from '../sides.js';
import { labelled } from './labelled.js';

const LONGEST = 120;

/** The deliberately wrong variants: how many cases each survived, and the case that refuted it with both sides. */
export function mutantLines(mutants: readonly MutantResult[]): readonly string[] {
  return labelled(
    'mutants',
    mutants.flatMap(({ name, verdict, survived, witness }) => [
      `“${oneLine(name)}”: ${verdict === 'holds' ? 'not refuted' : verdict} after ${grouped(survived)} ${survived === 1 ? 'case' : 'cases'}`,
      ...(witness === undefined ? [] : deathLines(witness)),
    ]),
  );
}

function deathLines(witness: Witness): readonly string[] {
  const { left, right, leftDecimal, rightDecimal, comparison } = witness;
  return [
    `  by ${abbreviate(oneLine(caseLine(shownCase(witness))), LONGEST)}`,
    `  where left is ${side(left, leftDecimal)} and right ${side(right, rightDecimal)}: not left ${comparisonSign(comparison)} right`,
  ];
}

function side(value: string, decimal: string): string {
  return sideWithDecimal(abbreviate(oneLine(value), LONGEST), oneLine(decimal));
}

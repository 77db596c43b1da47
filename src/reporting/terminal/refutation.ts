import type { Witness } from '../../claims/result.js';
import type { ReportedClaim } from '../../running/report.js';
import { abbreviate } from '../abbreviate.js';
import { caseLine, shownCase } from '../case.js';
import type { Paint } from '../paint.js';
import { oneLine } from '../plain-text.js';
import { correctionPhrase } from '../wording.js';
import { comparisonSign, sideWithDecimal } from '../sides.js';

const LONGEST_SIDE = 120;
const LONGEST_CASE = 160;

/** A witness for the eye: the case, the two sides with decimals, and what was stated of them. */
export function witnessLines(witness: Witness): readonly string[] {
  const label = witness.label === undefined ? '' : `, ${oneLine(witness.label)}`;
  return [
    `case     ${abbreviate(oneLine(caseLine(shownCase(witness))), LONGEST_CASE)}`,
    `left     ${side(witness.left, witness.leftDecimal)}`,
    `right    ${side(witness.right, witness.rightDecimal)}`,
    `stated   left ${comparisonSign(witness.comparison)} right   (link ${witness.link + 1}${label})`,
  ];
}

function side(value: string, decimal: string): string {
  return sideWithDecimal(abbreviate(oneLine(value), LONGEST_SIDE), oneLine(decimal));
}

/** A refuted claim with its witness, what holds instead, and in a word where the error comes from. */
export function refutationLines(claim: ReportedClaim, paint: Paint): readonly string[] {
  const origin = claim.origin === undefined ? '' : `  (origin of the error: ${claim.origin})`;
  const lines = [
    `${paint.bold(oneLine(claim.id))}${origin}`,
    `  ${abbreviate(oneLine(claim.statement), 200)}`,
  ];
  if (claim.witness) lines.push(...witnessLines(claim.witness).map((line) => `  ${line}`));
  if (claim.correction) {
    const { id, statement } = claim.correction;
    const name = `${oneLine(id)}: ${correctionPhrase(claim.correction)}`;
    lines.push(
      ...(statement === '' ? [] : [`  instead  ${abbreviate(oneLine(statement), 200)}`]),
      statement === '' ? `  instead  ${name}` : `           ${name}`,
    );
  } else if (claim.standing === 'printed') lines.push('  instead  no correction is known');
  return lines;
}

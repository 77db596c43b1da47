import type { Expectation } from '../../running/ledger.js';
import type { ClaimDescription } from '../../running/description.js';
import type { Report, ReportedClaim } from '../../running/report.js';
import { ORIGINS } from '../origin.js';
import type { Paint } from '../paint.js';
import { oneLine, plainText } from '../plain-text.js';
import { grouped } from '../quantity.js';
import {
  GUARANTEE_MEANING,
  VERDICT_MEANING,
  arithmeticPhrase,
  casesLeftOut,
  verdictPhrase,
} from '../wording.js';

/** What a claim says and quantifies over, whatever any run came to. */
export function descriptionLines(claim: ClaimDescription, paint: Paint): readonly string[] {
  return [
    paint.bold(oneLine(claim.id)),
    ...plainText(claim.statement)
      .split('\n')
      .map((line) => `  ${line}`),
    `kind      ${claim.kind}, ${claim.standing}`,
    `domain    ${oneLine(claim.domain)}`,
    `mutants   ${claim.mutants.map(oneLine).join('; ')}`,
    ...(claim.notes === undefined ? [] : [`notes     ${oneLine(claim.notes)}`]),
  ];
}

/** What the ledger expects of a claim. */
export function expectationLines(entry: Expectation | undefined): readonly string[] {
  if (entry === undefined) return ['expected  nothing: the claim is not in the ledger'];
  const floor = entry.guarantee === undefined ? '' : `, at least ${entry.guarantee}`;
  return [
    `expected  ${entry.expected}${floor}`,
    ...(entry.correction === undefined ? [] : [`instead   ${oneLine(entry.correction)}`]),
    ...(entry.why === undefined ? [] : [`why       ${oneLine(entry.why)}`]),
    ...(entry.origin === undefined ? [] : [`origin    ${ORIGINS[entry.origin]}`]),
  ];
}

/** What the latest run came to, and how far that goes. */
export function evidenceLines(claim: ReportedClaim, report: Report): readonly string[] {
  const { verdict, guarantee, cases } = claim;
  const meaning =
    verdict === 'holds' && guarantee !== undefined
      ? GUARANTEE_MEANING[guarantee]
      : VERDICT_MEANING[verdict];
  return [
    `evidence  ${verdictPhrase(claim)} (seed ${report.seed}, ${report.tool.name} ${report.tool.version})`,
    `          ${meaning}`,
    ...[arithmeticPhrase(cases), ...casesLeftOut(cases)]
      .filter((line) => line !== '')
      .map((line) => `          ${line}`),
    ...(claim.proof === undefined ? [] : [`proof     ${oneLine(claim.proof.text)}`]),
    ...claim.mutants.map(
      ({ name, verdict: came, survived }) =>
        `          mutant “${oneLine(name)}”: ${came === 'holds' ? 'not refuted' : came} after ${grouped(survived)} cases`,
    ),
    ...claim.notes.map((note) => `          ${oneLine(note)}`),
  ];
}

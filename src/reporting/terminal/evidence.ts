import type { ClaimDescription } from '../../running/description.js';
import type { Report, ReportedClaim } from '../../running/report.js';
import { MEASURED_MEANING, measurementSentences } from '../measurement.js';
import { nearnessSentences } from '../nearness.js';
import type { Paint } from '../paint.js';
import { oneLine } from '../plain-text.js';
import { duration } from '../quantity.js';
import {
  GUARANTEE_MEANING,
  VERDICT_MEANING,
  arithmeticPhrase,
  casesLeftOut,
  verdictPhrase,
} from '../wording.js';
import { verdictPaint } from './claims-table.js';
import { labelled } from './labelled.js';

/** How a run is named: by its settings, and whether it took place just now. */
function runPhrase({ seed, tool }: Report, isFresh: boolean): string {
  const when = isFresh ? 'checked now' : 'latest report';
  return `${when}: seed ${seed}, ${tool.name} ${tool.version}`;
}

/** What a run came to for a claim, how far that goes, what was tried and how near it came. */
export function evidenceLines(
  claim: ReportedClaim,
  description: Pick<ClaimDescription, 'notes'>,
  report: Report,
  isFresh: boolean,
  paint: Paint,
): readonly string[] {
  const { verdict, guarantee, cases } = claim;
  const measured = claim.measurement === undefined ? undefined : MEASURED_MEANING[verdict];
  const meaning =
    measured ??
    (verdict === 'holds' && guarantee !== undefined
      ? GUARANTEE_MEANING[guarantee]
      : VERDICT_MEANING[verdict]);
  const tried = [
    arithmeticPhrase(cases),
    ...casesLeftOut(cases),
    ...nearnessSentences(claim).map(oneLine),
    ...measurementSentences(claim).map(oneLine),
    ...(claim.hidden === undefined
      ? []
      : [`The random points hide a difference with a probability of at most ${claim.hidden}.`]),
    ...claim.notes.filter((note) => note !== description.notes).map(oneLine),
    `The check took ${duration(claim.seconds)}.`,
  ].filter((line) => line !== '');
  return [
    ...labelled('verdict', [
      `${verdictPaint(verdict, paint)(verdictPhrase(claim))} (${runPhrase(report, isFresh)})`,
      meaning,
    ]),
    ...labelled('tried', verdict === 'not-run' ? claim.notes.map(oneLine) : tried),
    ...labelled('proof', claim.proof === undefined ? [] : [oneLine(claim.proof.text)]),
  ];
}

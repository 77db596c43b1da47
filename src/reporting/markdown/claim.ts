import type { ReportedClaim } from '../../running/report.js';
import { MEASURED_MEANING, measurementSentences } from '../measurement.js';
import { nearnessSentences } from '../nearness.js';
import { duration } from '../quantity.js';
import { rerunCommand } from '../rerun.js';
import type { Settings } from '../rerun.js';
import { ORIGINS } from '../origin.js';
import {
  GUARANTEE_MEANING,
  VERDICT_MEANING,
  arithmeticPhrase,
  casesLeftOut,
  correctionPhrase,
  verdictPhrase,
} from '../wording.js';
import { anchor } from './anchor.js';
import { attribute, code, escaped } from './escape.js';
import { displayed } from './math.js';
import { mutantsSection } from './mutants.js';
import { witnessSection } from './witness.js';

const STANDINGS = {
  printed: 'as printed',
  reading: 'one reading of the print',
  correction: 'a correction of the print',
  beyond: 'not said by the source',
} as const;

/** One claim in full, with the command that checks it again. */
export function claimSection(claim: ReportedClaim, settings: Settings): readonly string[] {
  return [
    `<a id="${attribute(anchor(claim.id))}"></a>`,
    '',
    `#### ${escaped(claim.id)}`,
    '',
    ...displayed(claim.statement),
    '',
    `**${escaped(verdictPhrase(claim))}** (${claim.kind}, ${STANDINGS[claim.standing]}). ${meaning(claim)}`,
    ...paragraphs([
      [`**Domain.** ${escaped(claim.domain)}`],
      evidence(claim),
      claim.witness ? ['**Witness.**', '', ...witnessSection(claim.witness)] : [],
      erratum(claim),
      measurementSentences(claim).length > 0
        ? [`**Measured.** ${escaped(measurementSentences(claim).join(' '))}`]
        : [],
      (isAnswer(claim) && claim.measurement === undefined) || claim.mutants.length > 0
        ? mutantsSection(claim.mutants)
        : [],
      notes(claim.notes),
      related(claim.related),
      rerun(claim, settings),
    ]),
  ];
}

function paragraphs(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks.filter((block) => block.length > 0).flatMap((block) => ['', ...block]);
}

/** What the verdict means and leaves open: for one that holds, that is what its guarantee says. */
function meaning({ verdict, guarantee, measurement }: ReportedClaim): string {
  const measured = measurement === undefined ? undefined : MEASURED_MEANING[verdict];
  if (measured !== undefined) return measured;
  return verdict === 'holds' && guarantee !== undefined
    ? GUARANTEE_MEANING[guarantee]
    : VERDICT_MEANING[verdict];
}

function evidence(claim: ReportedClaim): readonly string[] {
  if (claim.verdict === 'not-run' || claim.verdict === 'error') return [];
  const parts = [arithmeticPhrase(claim.cases), ...casesLeftOut(claim.cases)].filter(
    (part) => part !== '',
  );
  const lines = parts.length === 0 ? [] : [`**Evidence.** ${escaped(`${parts.join('; ')}.`)}`];
  const near = nearnessSentences(claim);
  if (near.length > 0) lines.push(escaped(near.join(' ')));
  if (claim.hidden !== undefined)
    lines.push(
      `The probability that the random points hide a difference is at most ${code(claim.hidden)}.`,
    );
  if (claim.proof !== undefined) lines.push('', `**Proof.** ${escaped(claim.proof.text)}.`);
  return lines;
}

function erratum(claim: ReportedClaim): readonly string[] {
  if (claim.verdict !== 'refuted') return [];
  const lines: string[] = [];
  if (claim.correction) {
    const { id, statement } = claim.correction;
    const phrase = escaped(correctionPhrase(claim.correction));
    if (statement === '') lines.push(`**Instead.** ${escaped(id)}, ${phrase}.`);
    else
      lines.push(
        `**Instead.** [${escaped(id)}](#${anchor(id)}), ${phrase}:`,
        '',
        ...displayed(statement),
      );
  } else lines.push('**Instead.** No correction is known.');
  if (claim.why !== undefined) lines.push('', `**Why.** ${escaped(claim.why)}`);
  if (claim.origin !== undefined)
    lines.push('', `**Origin of the error.** ${escaped(ORIGINS[claim.origin])}.`);
  return lines;
}

function notes(all: readonly string[]): readonly string[] {
  return all.length === 0 ? [] : ['**Notes.**', '', ...all.map((note) => `- ${escaped(note)}`)];
}

function related(ids: readonly string[] = []): readonly string[] {
  return ids.length === 0 ? [] : [`**Related.** ${ids.map(escaped).join(', ')}.`];
}

function isAnswer({ verdict }: ReportedClaim): boolean {
  return verdict === 'holds' || verdict === 'refuted';
}

function rerun(claim: ReportedClaim, settings: Settings): readonly string[] {
  const command = rerunCommand([claim.id], settings);
  const time = claim.verdict === 'not-run' ? '' : ` (${duration(claim.seconds)})`;
  return [`**Again.** ${code(command)}${time}`];
}

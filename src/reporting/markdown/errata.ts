import { errata } from '../errata.js';
import type { Erratum } from '../errata.js';
import { imprint } from '../imprint.js';
import { ORIGINS } from '../origin.js';
import { placeOf } from '../place.js';
import { quantity } from '../quantity.js';
import { statedOf, witnessRows } from '../witness-rows.js';
import { correctionPhrase, verdictPhrase } from '../wording.js';
import type { Report, ReportedClaim } from '../../running/report.js';
import { anchor } from './anchor.js';
import { codeCell, escaped } from './escape.js';
import { displayed } from './math.js';

/**
 * The errors that a run found in its sources, as an author would want to
 * receive them: where, as printed, why it is wrong, what to print instead, how
 * that was checked, and whose error it may be.
 */
export function errataSection(report: Report): readonly string[] {
  const all = errata(report);
  if (all.length === 0) return ['No erratum was found in this run.'];
  return [
    `## ${quantity(all.length, 'erratum', 'errata')}`,
    ...all.flatMap((erratum, place) => ['', ...entry(erratum, place + 1)]),
  ];
}

function entry(erratum: Erratum, number: number): readonly string[] {
  const { claim } = erratum;
  return [
    `### ${number}. ${heading(erratum)}`,
    '',
    ...where(erratum),
    `**${asPrinted(erratum)}**${claim.standing === 'reading' ? ', in one of its readings, none of which holds' : ''}:`,
    '',
    ...displayed(claim.statement),
    '',
    ...whyWrong(claim),
    ...instead(erratum),
    '',
    `**Origin of the error.** ${escaped(claim.origin === undefined ? 'not settled' : ORIGINS[claim.origin])}. In full: [${escaped(claim.id)}](#${anchor(claim.id)}).`,
  ];
}

function heading({ claim, source, row }: Erratum): string {
  const key = source?.key ?? claim.source;
  return `${escaped(key)}, ${escaped(row?.locator ?? claim.row.slice(key.length + 1))}`;
}

function where({ source, row }: Erratum): readonly string[] {
  const cited = imprint(source ?? {});
  const place = row === undefined ? '' : placeOf(row);
  const parts = [cited, place].filter((part) => part !== '');
  const said = row?.says === undefined ? [] : [`What is claimed there: ${row.says}`];
  const sentences = [...(parts.length === 0 ? [] : [parts.join('; ')]), ...said];
  return sentences.length === 0
    ? []
    : [`**Where.** ${escaped(sentences.map(ended).join(' '))}`, ''];
}

/** With a full stop, unless the sentence has its own end. */
function ended(sentence: string): string {
  const text = sentence.trim();
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** What a machine read off the page is not called the print. */
function asPrinted({ claim, source }: Erratum): string {
  return source?.transcription !== undefined && claim.origin !== 'print'
    ? 'As transcribed'
    : 'As printed';
}

function whyWrong(claim: ReportedClaim): readonly string[] {
  const why = claim.why === undefined ? '' : ` ${escaped(ended(claim.why))}`;
  const { witness } = claim;
  if (witness === undefined) return [`**Why it is wrong.**${why}`, ''];
  return [
    `**Why it is wrong.**${why} What it states is ${escaped(statedOf(witness))}. On this case that is not so, by ${witness.exact ? 'exact values' : 'rigorous enclosures'}:`,
    '',
    '| quantity | value | ≈ |',
    '| --- | --- | --- |',
    ...witnessRows(witness).map(
      ({ name, value, decimal }) =>
        `| ${escaped(name)} | ${codeCell(value)} | ${codeCell(decimal)} |`,
    ),
    '',
  ];
}

function instead({ claim, replacement }: Erratum): readonly string[] {
  const { correction } = claim;
  if (correction === undefined) return ['**To print instead.** No correction is known.'];
  const link = replacement === undefined ? '' : `(#${anchor(correction.id)})`;
  const name = link === '' ? escaped(correction.id) : `[${escaped(correction.id)}]${link}`;
  const statement = correction.statement;
  return [
    ...(statement === ''
      ? [`**To print instead.** See ${name}.`]
      : ['**To print instead**:', '', ...displayed(statement)]),
    '',
    `**What was checked about the replacement.** ${name}: ${escaped(checked(correction, replacement))}.`,
  ];
}

function checked(
  correction: NonNullable<ReportedClaim['correction']>,
  replacement: ReportedClaim | undefined,
): string {
  if (replacement === undefined) return correctionPhrase(correction);
  const { mutants, domain } = replacement;
  const refuted = mutants.filter(({ verdict }) => verdict === 'refuted').length;
  return `${verdictPhrase(replacement)}, on ${domain}; ${refuted} of ${quantity(mutants.length, 'wrong variant')} of it refuted`;
}

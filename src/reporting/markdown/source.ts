import type { RowResult } from '../../claims/row.js';
import type { ReportedClaim, SourceSummary } from '../../running/report.js';
import { quantity } from '../quantity.js';
import { anchor } from './anchor.js';
import type { Settings } from './claim.js';
import { claimSection } from './claim.js';
import { rowPhrase, rowsChecked } from './contents.js';
import { escaped } from './escape.js';

/** A source: what it is, how much of it is covered, then its rows with their claims. */
export function sourceSection(
  source: SourceSummary,
  claims: ReadonlyMap<string, ReportedClaim>,
  settings: Settings,
): readonly string[] {
  return [
    `<a id="${anchor(source.key)}"></a>`,
    '',
    `## ${escaped(source.key)}`,
    '',
    ...imprint(source),
    `${source.answered} of ${quantity(source.rows.length, 'row')} answered in this run, ${source.covered} with claims.`,
    ...rowsChecked(source, claims).flatMap((row) => rowSection(row, claims, settings)),
  ];
}

function imprint({ title, authors, year, transcription }: SourceSummary): readonly string[] {
  const lines: string[] = [];
  if (title !== undefined) {
    const by = authors === undefined || authors.length === 0 ? '' : `${authors.join(', ')}: `;
    const when = year === undefined ? '' : ` (${year})`;
    lines.push(escaped(`${by}${title}${when}.`), '');
  }
  if (transcription !== undefined) lines.push(`Text: ${escaped(transcription)}`, '');
  return lines;
}

function rowSection(
  row: RowResult,
  claims: ReadonlyMap<string, ReportedClaim>,
  settings: Settings,
): readonly string[] {
  const says = row.says === undefined ? '' : `${escaped(row.says)}: `;
  return [
    '',
    `<a id="${anchor(`row ${row.id}`)}"></a>`,
    '',
    `### ${escaped(row.id)}`,
    '',
    `${says}**${rowPhrase(row)}**`,
    ...row.claims.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? ['', ...claimSection(claim, settings)] : [];
    }),
  ];
}

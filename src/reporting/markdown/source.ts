import type { RowResult } from '../../claims/row.js';
import type { ReportedClaim, SourceSummary } from '../../running/report.js';
import { imprint } from '../imprint.js';
import { placeOf } from '../place.js';
import { quantity } from '../quantity.js';
import { anchor } from './anchor.js';
import type { Settings } from '../rerun.js';
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
    ...cited(source),
    `${source.answered} of ${quantity(source.rows.length, 'row')} answered in this run, ${source.covered} with claims.`,
    ...rowsChecked(source, claims).flatMap((row) => rowSection(row, claims, settings)),
  ];
}

function cited(source: SourceSummary): readonly string[] {
  const { transcription } = source;
  const text = imprint(source);
  return [
    ...(text === '' ? [] : [escaped(`${text}.`), '']),
    ...(transcription === undefined ? [] : [`Text: ${escaped(transcription)}`, '']),
  ];
}

function rowSection(
  row: RowResult,
  claims: ReadonlyMap<string, ReportedClaim>,
  settings: Settings,
): readonly string[] {
  const says = row.says === undefined ? '' : `${escaped(row.says)}: `;
  const place = placeOf(row);
  return [
    '',
    `<a id="${anchor(`row ${row.id}`)}"></a>`,
    '',
    `### ${escaped(row.id)}`,
    '',
    `${says}**${rowPhrase(row)}**${place === '' ? '' : ` (${escaped(place)})`}`,
    ...row.claims.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? ['', ...claimSection(claim, settings)] : [];
    }),
  ];
}

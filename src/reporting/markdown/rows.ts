import type { RowResult } from '../../claims/row.js';
import type { Report, ReportedClaim, SourceSummary } from '../../running/report.js';
import { verdictPhrase } from '../wording.js';
import { anchor } from './anchor.js';
import { rowPhrase } from './contents.js';
import { escaped } from './escape.js';

/** Every row of every source with its verdict, a table each, also those without one. */
export function rowsSection({ claims, summary }: Report): readonly string[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return summary.sources.flatMap((source, place) => [
    ...(place === 0 ? [] : ['']),
    ...sourceTable(source, byId),
  ]);
}

function sourceTable(
  source: SourceSummary,
  claims: ReadonlyMap<string, ReportedClaim>,
): readonly string[] {
  const hasLines = source.rows.some(({ line }) => line !== undefined);
  const cells = (row: RowResult): readonly string[] => [
    row.claims.some((id) => claims.has(id))
      ? `[${escaped(row.locator)}](#${anchor(`row ${row.id}`)})`
      : escaped(row.locator),
    ...(hasLines ? [row.line === undefined ? '' : String(row.line)] : []),
    row.kind ?? '',
    escaped(row.says ?? ''),
    `**${rowPhrase(row)}**${escaped(remark(row, claims))}`,
    String(row.claims.length),
  ];
  return [
    `### Rows of ${escaped(source.key)}`,
    '',
    `| row | ${hasLines ? 'line | ' : ''}kind | says | verdict | claims |`,
    `| --- | ${hasLines ? '---: | ' : ''}--- | --- | --- | ---: |`,
    ...source.rows.map((row) => `| ${cells(row).join(' | ')} |`),
  ];
}

/** Why there is no verdict; and what is decided beside a row that is no answer. */
function remark(row: RowResult, claims: ReadonlyMap<string, ReportedClaim>): string {
  if (row.why !== undefined) return `: ${row.why}`;
  if (row.beside === undefined) return '';
  if (row.beside.length === 0) return ', and no claim of the row is decided';
  const named = row.beside.map((id) => {
    const claim = claims.get(id);
    const name = id.startsWith(`${row.id}/`) ? id.slice(row.id.length + 1) : id;
    return claim === undefined ? name : `${name} (${verdictPhrase(claim)})`;
  });
  return `; decided beside it: ${named.join('; ')}`;
}

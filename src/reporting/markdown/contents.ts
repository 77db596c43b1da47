import type { RowResult } from '../../claims/row.js';
import type { ReportedClaim, SourceSummary } from '../../running/report.js';
import { verdictPhrase } from '../wording.js';
import { anchor } from './anchor.js';
import { escaped } from './escape.js';

/** The claims of a report by source and row, each with a link to its section and its verdict. */
export function contents(
  sources: readonly SourceSummary[],
  claims: ReadonlyMap<string, ReportedClaim>,
): readonly string[] {
  return sources.flatMap((source) => [
    `- [${escaped(source.key)}](#${anchor(source.key)})`,
    ...rowsChecked(source, claims).flatMap((row) => rowLines(row, claims)),
  ]);
}

/** The rows that have a claim in the report. */
export function rowsChecked(
  source: SourceSummary,
  claims: ReadonlyMap<string, ReportedClaim>,
): readonly RowResult[] {
  return source.rows.filter((row) => row.claims.some((id) => claims.has(id)));
}

function rowLines(row: RowResult, claims: ReadonlyMap<string, ReportedClaim>): readonly string[] {
  return [
    `  - [${escaped(row.locator)}](#${anchor(`row ${row.id}`)}): ${rowPhrase(row)}`,
    ...row.claims
      .filter((id) => id !== row.id && claims.has(id))
      .map((id) => {
        const claim = claims.get(id);
        const name = id.startsWith(`${row.id}/`) ? id.slice(row.id.length + 1) : id;
        return `    - [${escaped(name)}](#${anchor(id)})${claim ? `: ${escaped(verdictPhrase(claim))}` : ''}`;
      }),
  ];
}

/** The verdict of a row, never `holds` without its guarantee. */
export function rowPhrase({
  verdict,
  guarantee,
}: Pick<RowResult, 'verdict' | 'guarantee'>): string {
  if (guarantee !== undefined) return `${verdict}, ${guarantee}`;
  if (verdict === 'holds') return 'holds, without a guarantee';
  return verdict === 'not-run' ? 'not run' : verdict;
}

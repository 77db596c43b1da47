import type { RowResult } from '../claims/row.js';
import type { Report, ReportedClaim, SourceSummary } from '../running/report.js';

/** An error of a source, with where it is and what holds instead. */
export interface Erratum {
  readonly claim: ReportedClaim;
  readonly source: SourceSummary | undefined;
  readonly row: RowResult | undefined;
  /** What the run came to for the claim that is to be printed instead; absent where it did not run. */
  readonly replacement: ReportedClaim | undefined;
}

/**
 * The errors of the sources that a run found, in the order of the rows: claims
 * as printed that are refuted, and readings of a row all of whose readings are.
 */
export function errata({ claims, summary }: Report): readonly Erratum[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const rows = summary.sources.flatMap((source) => source.rows.map((row) => ({ source, row })));
  const placed = new Map(rows.map(({ source, row }, place) => [row.id, { source, row, place }]));
  const place = ({ row }: ReportedClaim): number => placed.get(row)?.place ?? rows.length;
  return claims
    .filter((claim) => isErratum(claim, claims))
    .sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
    .map((claim) => ({
      claim,
      source: placed.get(claim.row)?.source,
      row: placed.get(claim.row)?.row,
      replacement: claim.correction && byId.get(claim.correction.id),
    }));
}

function isErratum(claim: ReportedClaim, claims: readonly ReportedClaim[]): boolean {
  if (claim.verdict !== 'refuted') return false;
  if (claim.standing === 'printed') return true;
  if (claim.standing !== 'reading') return false;
  return claims.every(
    ({ row, standing, verdict }) =>
      row !== claim.row || standing !== 'reading' || verdict === 'refuted',
  );
}

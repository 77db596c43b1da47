import type { ClaimResult } from '../claims/result.js';
import type { ReportedClaim } from '../running/report.js';

const OF_THE_LEDGER: ReadonlySet<string> = new Set<Exclude<keyof ReportedClaim, keyof ClaimResult>>(
  ['source', 'row', 'file', 'expected', 'floor', 'correction', 'origin', 'why'],
);

/** What a check came to, without what the catalogue and the ledger add to it in a report. */
export function withoutLedger(claim: ReportedClaim): ClaimResult {
  const members = Object.entries(claim).filter(([name]) => !OF_THE_LEDGER.has(name));
  return Object.fromEntries(members) as unknown as ClaimResult;
}

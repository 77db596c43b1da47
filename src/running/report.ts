import type { Kind, Standing } from '../claims/claim.js';
import type { ClaimResult } from '../claims/result.js';
import type { RowResult } from '../claims/row.js';
import type { Guarantee, Verdict } from '../claims/verdict.js';
import type { ExpectedFinding, FindingDifference } from '../documents/findings/expected.js';
import type { Environment } from './environment.js';
import type { Failure } from './failure.js';
import type { Difference } from './gate.js';
import type { Origin } from './ledger.js';

/** The value of `schema` in report.json: its name and the version of its shape. */
export const REPORT_SCHEMA = 'corrigenda/report/1';

/** A correction as it stands beside the erratum that it corrects. */
export interface Correction {
  /** The id of the claim that holds instead. */
  readonly id: string;
  readonly statement: string;
  readonly verdict: Verdict;
  readonly guarantee?: Guarantee;
}

/**
 * A claim in report.json: what its check came to, and what the ledger says of
 * it. A claim that did not run in this call has the verdict `not-run`, counts
 * of zero and a note that says why.
 */
export interface ReportedClaim extends ClaimResult {
  readonly kind: Kind;
  readonly standing: Standing;
  readonly source: string;
  /** The row of the catalogue, `source/locator`. */
  readonly row: string;
  /** The claim's file, relative to the claims folder. */
  readonly file: string;
  /** The ledger's verdict; absent where the claim is not in the ledger. */
  readonly expected?: Verdict;
  /** The least guarantee that will do. */
  readonly floor?: Guarantee;
  readonly correction?: Correction;
  readonly origin?: Origin;
  readonly why?: string;
}

/** One source of the catalogue: its rows, and how much of it is covered. */
export interface SourceSummary {
  readonly key: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly year?: number;
  readonly transcription?: string;
  /** In the source's order, or by locator where the source lists none. */
  readonly rows: readonly RowResult[];
  /** Rows with at least one claim. */
  readonly covered: number;
  /** Rows whose verdict in this run is `holds` or `refuted`. */
  readonly answered: number;
}

/** A row or a claim without an answer in this run, and why. */
export interface Unchecked {
  readonly id: string;
  /** `claim` for a claim that did not come to an answer, `row` for a row that has none. */
  readonly what: 'claim' | 'row';
  readonly verdict: Verdict;
  readonly why: string;
}

/** A document of which findings are expected, and what they came to. */
export interface ReportedDocument {
  /** As it was named in this run. */
  readonly file: string;
  readonly expected: readonly ExpectedFinding[];
  readonly findings: readonly ExpectedFinding[];
  /** Empty where everything is as expected. */
  readonly differences: readonly FindingDifference[];
  /** Why it could not be read; there are no findings and no differences then. */
  readonly failure?: string;
}

export interface Summary {
  /** Number of claims by verdict; every verdict is there, 0 where none has it. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Number of answered claims by guarantee. */
  readonly guarantees: Readonly<Record<Guarantee, number>>;
  /** Cases that were decided, of all claims together. */
  readonly cases: number;
  readonly mutants: { readonly total: number; readonly refuted: number };
  readonly sources: readonly SourceSummary[];
  /** What the gate found: empty where everything is as the ledger wants it. */
  readonly differences: readonly Difference[];
  /** Files of the claims folder that could not be loaded. */
  readonly failures: readonly Failure[];
  readonly unchecked: readonly Unchecked[];
  /** False where the run was interrupted before every selected claim was done. */
  readonly complete: boolean;
  /** What the claims came to; documents are not part of it. */
  readonly exitCode: 0 | 1 | 2 | 5;
  readonly seconds: number;
}

/** report.json. Exact numbers are strings, such as "3/7". */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  readonly tool: { readonly name: 'corrigenda'; readonly version: string };
  readonly seed: number;
  /** Cases asked for per claim; absent where each claim's default applies. */
  readonly cases?: number;
  /** Small cases, by rising cost, that come before the random ones of each claim. */
  readonly small?: number;
  /** Steps of the search for violated inequalities. */
  readonly search?: number;
  /** The patterns by which claims were selected; empty for all. */
  readonly patterns: readonly string[];
  readonly environment: Environment;
  /** By id. */
  readonly claims: readonly ReportedClaim[];
  /** Every row of every source with its verdict, in the order of the sources. */
  readonly rows: readonly RowResult[];
  /** The documents that were compared with lists of findings; absent where none were asked for. */
  readonly documents?: readonly ReportedDocument[];
  readonly summary: Summary;
}

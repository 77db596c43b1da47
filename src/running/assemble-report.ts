import type { ClaimResult } from '../claims/result.js';
import { rowResults } from '../claims/row.js';
import type { Part, RowResult } from '../claims/row.js';
import type { Source } from '../claims/source.js';
import type { Verdict } from '../claims/verdict.js';
import { environment } from './environment.js';
import type { Failure } from './failure.js';
import { gate } from './gate.js';
import type { Ledger } from './ledger.js';
import { isSelected } from './patterns.js';
import { REPORT_SCHEMA } from './report.js';
import type { Report, ReportedClaim, SourceSummary, Summary, Unchecked } from './report.js';
import { toolVersion } from './version.js';

export interface ReportInput {
  /** Of the selected claims that could be loaded. */
  readonly results: readonly ClaimResult[];
  readonly ledger: Ledger;
  /** The ids of all claim files, selected or not, loadable or not. */
  readonly present: readonly string[];
  /** The folders of the sources. */
  readonly keys: readonly string[];
  readonly sources: readonly Source[];
  readonly patterns: readonly string[];
  readonly failures: readonly Failure[];
  readonly complete: boolean;
  readonly seed: number;
  readonly cases: number;
  readonly small: number;
  readonly search: number;
  readonly seconds: number;
}

/** The report of a run: its results beside the ledger, and their summary. */
export function assembleReport(input: ReportInput): Report {
  const { patterns, seed, cases, small, search } = input;
  const results = [...input.results].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(results.map((result) => [result.id, result]));
  const summary = summaryOf(results, input);
  return {
    schema: REPORT_SCHEMA,
    tool: { name: 'corrigenda', version: toolVersion() },
    seed,
    cases,
    small,
    search,
    patterns,
    environment: environment(),
    claims: results.map((result) => reportedClaim(result, byId, input.ledger)),
    rows: summary.sources.flatMap(({ rows }) => rows),
    summary,
  };
}

function reportedClaim(
  result: ClaimResult,
  byId: ReadonlyMap<string, ClaimResult>,
  { claims }: Ledger,
): ReportedClaim {
  const { id } = result;
  const [source = '', locator = ''] = id.split('/');
  const entry = Object.hasOwn(claims, id) ? claims[id] : undefined;
  const corrected = entry?.correction === undefined ? undefined : byId.get(entry.correction);
  return {
    ...result,
    source,
    row: `${source}/${locator}`,
    file: `${id}.ts`,
    ...(entry === undefined ? {} : { expected: entry.expected }),
    ...(entry?.guarantee === undefined ? {} : { floor: entry.guarantee }),
    ...(entry?.correction === undefined
      ? {}
      : { correction: correctionOf(entry.correction, corrected) }),
    ...(entry?.origin === undefined ? {} : { origin: entry.origin }),
    ...(entry?.why === undefined ? {} : { why: entry.why }),
  };
}

function correctionOf(
  id: string,
  result: ClaimResult | undefined,
): NonNullable<ReportedClaim['correction']> {
  if (result === undefined) return { id, statement: '', verdict: 'not-run' };
  const { statement, verdict, guarantee } = result;
  return { id, statement, verdict, ...(guarantee === undefined ? {} : { guarantee }) };
}

function summaryOf(results: readonly ClaimResult[], input: ReportInput): Summary {
  const { patterns, ledger, failures, complete, seconds } = input;
  const sources = sourceSummaries(results, input);
  const mutants = results.flatMap((result) => result.mutants);
  const { differences, exitCode } = gate({
    results,
    ledger,
    present: new Set(input.present),
    selected: (id) => isSelected(patterns, id),
    failures: failures.length,
    complete,
  });
  return {
    verdicts: verdictCounts(results),
    guarantees: guaranteeCounts(results),
    cases: results.reduce((sum, { cases }) => sum + cases.held + cases.refuted, 0),
    mutants: {
      total: mutants.length,
      refuted: mutants.filter(({ verdict }) => verdict === 'refuted').length,
    },
    sources,
    differences,
    failures,
    unchecked: unchecked(results, sources, patterns),
    complete,
    exitCode,
    seconds,
  };
}

function verdictCounts(results: readonly ClaimResult[]): Summary['verdicts'] {
  const counts = { holds: 0, refuted: 0, undecided: 0, vacuous: 0, error: 0, 'not-run': 0 };
  for (const { verdict } of results) counts[verdict]++;
  return counts;
}

function guaranteeCounts(results: readonly ClaimResult[]): Summary['guarantees'] {
  const counts = { proved: 0, exhaustive: 0, exact: 0, enclosed: 0, floating: 0, measured: 0 };
  for (const { guarantee } of results) if (guarantee !== undefined) counts[guarantee]++;
  return counts;
}

function sourceSummaries(
  results: readonly ClaimResult[],
  { keys, sources, present, patterns, failures }: ReportInput,
): SourceSummary[] {
  const byId = new Map<string, Part>(results.map((result) => [result.id, result]));
  const failed = new Set(failures.map(({ file }) => file));
  const listed = new Map(sources.map((source) => [source.key, source]));
  const summaries: SourceSummary[] = [];
  for (const key of keys) {
    const source = listed.get(key);
    const parts = present
      .filter((id) => id.startsWith(`${key}/`))
      .map((id) => byId.get(id) ?? withoutResult(id, failed.has(`${id}.ts`) ? 'error' : 'not-run'));
    if (source === undefined && parts.length === 0) continue;
    const rows = rowResults(key, source, parts).map((row) => withSelection(row, patterns));
    summaries.push({
      key,
      ...(source === undefined ? {} : described(source)),
      rows,
      covered: rows.filter(({ claims }) => claims.length > 0).length,
      answered: rows.filter(({ verdict }) => verdict === 'holds' || verdict === 'refuted').length,
    });
  }
  return summaries;
}

/**
 * A claim that is not known beyond its name counts as printed: its row has no
 * verdict without it.
 */
function withoutResult(id: string, verdict: Verdict): Part {
  return { id, standing: 'printed', verdict };
}

function withSelection(row: RowResult, patterns: readonly string[]): RowResult {
  const left = row.claims.filter((id) => !isSelected(patterns, id)).length;
  if (row.verdict !== 'not-run' || left === 0) return row;
  return { ...row, why: left < row.claims.length ? 'selected in part only' : 'not selected' };
}

function described({ title, authors, year, transcription }: Source): Partial<SourceSummary> {
  return {
    title,
    authors,
    ...(year === undefined ? {} : { year }),
    ...(transcription === undefined ? {} : { transcription }),
  };
}

function unchecked(
  results: readonly ClaimResult[],
  sources: readonly SourceSummary[],
  patterns: readonly string[],
): Unchecked[] {
  const claims = results
    .filter(({ verdict }) => verdict !== 'holds' && verdict !== 'refuted')
    .map(({ id, verdict, notes }) => ({
      id,
      what: 'claim' as const,
      verdict,
      why: notes[0] ?? verdict,
    }));
  const named = new Set(claims.map(({ id }) => id));
  const rows = sources
    .flatMap((source) => source.rows)
    .filter(
      ({ id, verdict, claims: parts }) =>
        verdict === 'not-run' && isSelected(patterns, id) && !parts.some((part) => named.has(part)),
    )
    .map(({ id, verdict, why }) => ({ id, what: 'row' as const, verdict, why: why ?? verdict }));
  return [...claims, ...rows];
}

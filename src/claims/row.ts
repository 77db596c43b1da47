import type { Standing } from './claim.js';
import type { RowKind, Source } from './source.js';
import { GUARANTEES, weaker } from './verdict.js';
import type { Guarantee, Verdict } from './verdict.js';

/** What a row's verdict is made of. */
export interface Part {
  readonly id: string;
  readonly standing: Standing;
  readonly verdict: Verdict;
  readonly guarantee?: Guarantee;
}

/** A row of the catalogue with the verdict that its claims add up to. */
export interface RowResult {
  /** `source/locator`. */
  readonly id: string;
  readonly source: string;
  readonly locator: string;
  /** Of the source's own list of rows; absent where the row is not in it. */
  readonly kind?: RowKind;
  /** What the source says there, in words. */
  readonly says?: string;
  /** The line of the transcription where it begins. */
  readonly line?: number;
  /** Where that is for somebody with the page in hand. */
  readonly near?: string;
  readonly verdict: Verdict;
  readonly guarantee?: Guarantee;
  /** The ids of the row's claims, of every standing. */
  readonly claims: readonly string[];
  /**
   * For a row that is vacuous or undecided: those of its claims that are decided
   * and say more. Absent for any other row.
   */
  readonly beside?: readonly string[];
  /** Why there is no verdict. */
  readonly why?: string;
}

/** From the strongest to the weakest; `refuted` stands apart, it decides by itself. */
const WEAKEST_LAST: readonly Verdict[] = ['holds', 'vacuous', 'undecided', 'not-run', 'error'];

/** A verdict with the guarantee of an answer. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly guarantee?: Guarantee;
}

/**
 * The verdict of a row: refuted if any part as printed is, or if every reading
 * is, else the weakest of its parts. Corrections and what goes beyond the
 * source do not count; undefined if nothing else is there.
 *
 * Readings are alternatives: together they are as one part with the verdict of
 * the best of them.
 */
export function rowOutcome(parts: readonly Part[]): Outcome | undefined {
  const printed: Outcome[] = parts.filter((part) => part.standing === 'printed');
  const readings = parts.filter((part) => part.standing === 'reading');
  const read = bestReading(readings);
  const counted = read === undefined ? printed : [...printed, read];
  if (counted.length === 0) return undefined;
  const refuted = counted.filter((part) => part.verdict === 'refuted');
  if (refuted.length > 0) return outcome('refuted', strongest(refuted));
  const verdict = counted.reduce<Verdict>(
    (worst, part) => (rank(part.verdict) > rank(worst) ? part.verdict : worst),
    'holds',
  );
  return outcome(verdict, verdict === 'holds' ? weakest(counted) : undefined);
}

/**
 * One reading that holds makes the row hold; it is refuted only where all are,
 * with the weakest of their guarantees, since each of them is needed.
 */
function bestReading(readings: readonly Outcome[]): Outcome | undefined {
  if (readings.length === 0) return undefined;
  if (readings.every((reading) => reading.verdict === 'refuted'))
    return outcome('refuted', weakest(readings));
  const open = readings.filter((reading) => reading.verdict !== 'refuted');
  const verdict = open.reduce<Verdict>(
    (best, reading) => (rank(reading.verdict) < rank(best) ? reading.verdict : best),
    'error',
  );
  const chosen = open.filter((reading) => reading.verdict === verdict);
  return outcome(verdict, verdict === 'holds' ? strongest(chosen) : undefined);
}

function rank(verdict: Verdict): number {
  return WEAKEST_LAST.indexOf(verdict);
}

function guarantees(outcomes: readonly Outcome[]): Guarantee[] {
  return outcomes.flatMap(({ guarantee }) => (guarantee === undefined ? [] : [guarantee]));
}

function weakest(outcomes: readonly Outcome[]): Guarantee | undefined {
  const all = guarantees(outcomes);
  return all.length === 0 ? undefined : all.reduce(weaker);
}

function strongest(outcomes: readonly Outcome[]): Guarantee | undefined {
  const all = new Set(guarantees(outcomes));
  return GUARANTEES.find((guarantee) => all.has(guarantee));
}

function outcome(verdict: Verdict, guarantee: Guarantee | undefined): Outcome {
  return guarantee === undefined ? { verdict } : { verdict, guarantee };
}

/**
 * All rows of a source: those that it lists, in its order, then those that only
 * have claims, by locator. A row without a verdict says why.
 *
 * @param key the source's key.
 * @param source what the source lists, if it does.
 * @param parts the claims of this source; their ids begin with its key.
 */
export function rowResults(
  key: string,
  source: Source | undefined,
  parts: readonly Part[],
): RowResult[] {
  const byLocator = new Map<string, Part[]>();
  for (const part of parts) {
    const [, locator = ''] = part.id.split('/');
    const row = byLocator.get(locator);
    if (row) row.push(part);
    else byLocator.set(locator, [part]);
  }
  const listed = source?.rows ?? [];
  const locators = new Set(listed.map((row) => row.locator));
  const unlisted = [...byLocator.keys()].filter((locator) => !locators.has(locator)).sort();
  return [
    ...listed.map(({ locator, kind, says, line, near }) => ({
      ...rowResult(key, locator, byLocator.get(locator) ?? [], kind),
      kind,
      says,
      ...(line === undefined ? {} : { line }),
      ...(near === undefined ? {} : { near }),
    })),
    ...unlisted.map((locator) => rowResult(key, locator, byLocator.get(locator) ?? [])),
  ];
}

function rowResult(
  source: string,
  locator: string,
  parts: readonly Part[],
  kind?: RowKind,
): RowResult {
  const came = rowOutcome(parts);
  const row = { id: `${source}/${locator}`, source, locator, claims: parts.map(({ id }) => id) };
  if (came && came.verdict !== 'not-run') return { ...row, ...came, ...decidedBeside(came, parts) };
  return { ...row, verdict: 'not-run', why: whyNotRun(parts, came, kind) };
}

/** A row without an answer has a reader look at what of it is decided. */
function decidedBeside({ verdict }: Outcome, parts: readonly Part[]): Pick<RowResult, 'beside'> {
  if (verdict !== 'vacuous' && verdict !== 'undecided') return {};
  const decided = parts.filter((part) => part.verdict === 'holds' || part.verdict === 'refuted');
  return { beside: decided.map(({ id }) => id) };
}

function whyNotRun(
  parts: readonly Part[],
  came: Outcome | undefined,
  kind: RowKind | undefined,
): string {
  if (parts.length === 0) return kind === 'measured' ? 'needs a trained network' : 'no claim yet';
  return came ? 'not run' : 'no claim yet for what is printed';
}

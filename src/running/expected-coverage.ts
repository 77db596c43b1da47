import { rowResults } from '../claims/row.js';
import type { Part, RowResult } from '../claims/row.js';
import type { Source } from '../claims/source.js';
import { GUARANTEES } from '../claims/verdict.js';
import type { Guarantee } from '../claims/verdict.js';
import type { DescribedCatalogue } from './describe-catalogue.js';
import type { ClaimDescription } from './description.js';
import type { Ledger } from './ledger.js';

/** How much of a source is checked, by what the ledger expects of its claims. */
export interface Coverage {
  readonly key: string;
  readonly title?: string;
  /** How many rows the source has. */
  readonly total: number;
  /** Rows that hold or are refuted. */
  readonly checked: number;
  /** Rows that hold, by the guarantee that is expected at the least; those without any are left out. */
  readonly holds: Readonly<Partial<Record<Guarantee, number>>>;
  readonly refuted: number;
  /** Rows with claims that come to no answer, or of which the ledger has none. */
  readonly open: number;
  /** Rows that need a trained network. */
  readonly measured: number;
  /** Other rows for which nothing is claimed yet. */
  readonly unclaimed: number;
  readonly rows: readonly RowResult[];
}

/** The coverage of each source of a catalogue, by key; also of one that only has claims. */
export function expectedCoverage(
  { claims, sources }: Pick<DescribedCatalogue, 'claims' | 'sources'>,
  ledger: Ledger,
): readonly Coverage[] {
  const listed = new Map(sources.map((source) => [source.key, source]));
  const keys = new Set([...listed.keys(), ...claims.map(({ source }) => source)]);
  return [...keys].sort().map((key) => {
    const parts = claims.filter(({ source }) => source === key).map((claim) => part(claim, ledger));
    return coverageOf(key, listed.get(key), rowResults(key, listed.get(key), parts));
  });
}

function part({ id, standing }: ClaimDescription, { claims }: Ledger): Part {
  const entry = Object.hasOwn(claims, id) ? claims[id] : undefined;
  if (entry === undefined) return { id, standing, verdict: 'not-run' };
  const { expected, guarantee } = entry;
  return { id, standing, verdict: expected, ...(guarantee === undefined ? {} : { guarantee }) };
}

function coverageOf(key: string, source: Source | undefined, rows: readonly RowResult[]): Coverage {
  const count = (is: (row: RowResult) => boolean): number => rows.filter(is).length;
  const held = rows.filter(({ verdict }) => verdict === 'holds');
  const refuted = count(({ verdict }) => verdict === 'refuted');
  const isMeasured = ({ verdict, kind }: RowResult): boolean =>
    verdict === 'not-run' && kind === 'measured';
  const isUnclaimed = (row: RowResult): boolean => row.claims.length === 0 && !isMeasured(row);
  const measured = count(isMeasured);
  const unclaimed = count(isUnclaimed);
  return {
    key,
    ...(source === undefined ? {} : { title: source.title }),
    total: rows.length,
    checked: held.length + refuted,
    holds: byGuarantee(held),
    refuted,
    open: rows.length - held.length - refuted - measured - unclaimed,
    measured,
    unclaimed,
    rows: rows.map((row) => (row.why === 'not run' ? { ...row, why: 'not in the ledger' } : row)),
  };
}

function byGuarantee(rows: readonly RowResult[]): Partial<Record<Guarantee, number>> {
  return Object.fromEntries(
    GUARANTEES.flatMap((guarantee) => {
      const count = rows.filter((row) => row.guarantee === guarantee).length;
      return count === 0 ? [] : [[guarantee, count]];
    }),
  );
}

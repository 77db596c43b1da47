import { suffices } from '../claims/verdict.js';
import type { GatedClaim } from './gate.js';
import { LEDGER_SCHEMA } from './ledger.js';
import type { Expectation, Ledger } from './ledger.js';

export interface LedgerUpdate {
  readonly ledger: Ledger;
  /** A line for each claim whose entry changes; empty where none does. */
  readonly difference: readonly string[];
}

/** What an update needs to know of a run. */
export interface UpdateInput {
  readonly results: readonly GatedClaim[];
  /** The ids of all claim files there are. */
  readonly present: ReadonlySet<string>;
  readonly selected: (id: string) => boolean;
}

/**
 * The ledger that expects what a run came to.
 *
 * What a person wrote stays as long as the verdict does, and so does a floor
 * that is still met. Claims that did not run or ended in an error keep their
 * entries; those that are gone lose them.
 */
export function updateLedger(ledger: Ledger, input: UpdateInput): LedgerUpdate {
  const claims = new Map(Object.entries(ledger.claims));
  const difference: string[] = [];
  for (const [id, entry] of claims) {
    if (!input.selected(id) || input.present.has(id)) continue;
    claims.delete(id);
    difference.push(`- ${id}: ${described(entry)}`);
  }
  for (const result of input.results) {
    const before = claims.get(result.id);
    const after = updated(before, result);
    if (after === undefined) continue;
    claims.set(result.id, after);
    if (before === undefined) difference.push(`+ ${result.id}: ${described(after)}`);
    else if (described(before) !== described(after))
      difference.push(`~ ${result.id}: ${described(before)} → ${described(after)}`);
  }
  difference.sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1));
  return { ledger: { schema: LEDGER_SCHEMA, claims: Object.fromEntries(claims) }, difference };
}

function updated(before: Expectation | undefined, result: GatedClaim): Expectation | undefined {
  const { verdict, guarantee } = result;
  if (verdict === 'error' || (verdict === 'not-run' && before !== undefined)) return undefined;
  const floor = before?.guarantee;
  const least =
    floor !== undefined && guarantee !== undefined && suffices(guarantee, floor)
      ? floor
      : guarantee;
  const kept = before?.expected === verdict ? before : undefined;
  return {
    expected: verdict,
    ...(least === undefined ? {} : { guarantee: least }),
    ...(kept?.correction === undefined ? {} : { correction: kept.correction }),
    ...(kept?.origin === undefined ? {} : { origin: kept.origin }),
    ...(kept?.why === undefined ? {} : { why: kept.why }),
  };
}

function described({ expected, guarantee, correction, origin, why }: Expectation): string {
  return [
    guarantee === undefined ? expected : `${expected} (${guarantee})`,
    ...(correction === undefined ? [] : [`corrected by ${correction}`]),
    ...(origin === undefined ? [] : [`origin ${origin}`]),
    ...(why === undefined ? [] : [`because: ${why}`]),
  ].join(', ');
}

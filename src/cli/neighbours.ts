import { claimFiles } from '../running/claim-files.js';
import type { ClaimFile } from '../running/claim-files.js';
import type { Ledger } from '../running/ledger.js';
import { loadClaim } from '../running/load-claim.js';
import type { Report } from '../running/report.js';
import type { Neighbour, Related } from '../reporting/terminal/related.js';

/** What is known of the claims around one. */
export interface Surroundings {
  readonly folder: string;
  readonly ledger: Ledger;
  /** The latest one, and before it a newer one of a few claims; the first that has a claim counts. */
  readonly reports: readonly Report[];
}

/**
 * The claims around one: its correction and what it names with their
 * statements, the others of its row, what it corrects, and what names it in a report.
 *
 * @param id the claim that is explained.
 * @param named the ids of claims or rows that it names itself.
 */
export async function neighboursOf(
  id: string,
  named: readonly string[],
  surroundings: Surroundings,
): Promise<Related> {
  const { folder, ledger, reports } = surroundings;
  const { claims: files } = claimFiles(folder);
  const ids = files.map((file) => file.id);
  const entry = Object.hasOwn(ledger.claims, id) ? ledger.claims[id] : undefined;
  const row = rowOf(id);
  const inFull = async (other: string): Promise<Neighbour> => {
    const statement = await statementOf(folder, files, other);
    return { ...neighbour(other, surroundings), ...(statement === undefined ? {} : { statement }) };
  };
  const correction = entry?.correction;
  const seen = named.flatMap((other) => (ids.includes(other) ? [other] : inRow(ids, other)));
  const corrects = Object.entries(ledger.claims).flatMap(([other, expected]) =>
    expected.correction === id ? [other] : [],
  );
  const naming = reports.flatMap(({ claims }) =>
    claims.flatMap(({ id: other, related = [] }) =>
      related.some((name) => name === id || name === row) ? [other] : [],
    ),
  );
  const brief = (others: readonly string[]): readonly Neighbour[] =>
    [...new Set(others)]
      .filter((other) => other !== id && other !== correction)
      .map((other) => neighbour(other, surroundings));
  return {
    correction: correction === undefined ? undefined : await inFull(correction),
    named: await Promise.all(seen.map(inFull)),
    sameRow: brief(inRow(ids, row)),
    corrects: brief(corrects.filter((other) => rowOf(other) !== row)),
    namedBy: brief(naming),
  };
}

function rowOf(id: string): string {
  return id.split('/').slice(0, 2).join('/');
}

function inRow(ids: readonly string[], row: string): readonly string[] {
  return ids.filter((id) => `${id}/`.startsWith(`${row}/`));
}

function neighbour(id: string, { ledger, reports }: Surroundings): Neighbour {
  const ran = reports
    .flatMap(({ claims }) => claims)
    .find((claim) => claim.id === id && claim.verdict !== 'not-run');
  if (ran !== undefined) return { id, verdict: ran.verdict, guarantee: ran.guarantee };
  const entry = Object.hasOwn(ledger.claims, id) ? ledger.claims[id] : undefined;
  if (entry === undefined) return { id };
  return { id, verdict: entry.expected, guarantee: entry.guarantee, isExpected: true };
}

/** A claim that cannot be loaded is named without its statement: `verify` says what is wrong with it. */
async function statementOf(
  folder: string,
  files: readonly ClaimFile[],
  id: string,
): Promise<string | undefined> {
  const file = files.find((claim) => claim.id === id);
  const loaded = file && (await loadClaim(folder, file));
  if (loaded === undefined || 'failure' in loaded) return undefined;
  return ('entry' in loaded ? loaded.entry : loaded.measured).claim.statement;
}

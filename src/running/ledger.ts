import type { Guarantee, Verdict } from '../claims/verdict.js';
import { InputError } from './input-error.js';
import { parseValidated } from './schema.js';
import { readRegularFile } from '../training/regular-file.js';

/** The value of `schema` in ledger.json. */
export const LEDGER_SCHEMA = 'corrigenda/ledger/1';

/** Where an error came in: with the printing, with the reading off of the page, or nobody knows. */
export type Origin = 'print' | 'transcription' | 'unknown';

/** What is expected of one claim. */
export interface Expectation {
  readonly expected: Verdict;
  /** The least guarantee that will do. */
  readonly guarantee?: Guarantee;
  /** The id of the claim that holds instead, for an erratum. */
  readonly correction?: string;
  readonly origin?: Origin;
  /** By a person: why a claim is refuted, or why an answer is not to be had. */
  readonly why?: string;
}

/** The verdicts that a run is compared with. */
export interface Ledger {
  readonly schema: typeof LEDGER_SCHEMA;
  /** By claim id. */
  readonly claims: Readonly<Record<string, Expectation>>;
}

/** A ledger that expects nothing. */
export const EMPTY_LEDGER: Ledger = { schema: LEDGER_SCHEMA, claims: {} };

/**
 * Reads a ledger; one that does not exist is empty.
 *
 * @throws InputError if the file cannot be read or is not as its schema wants it.
 */
export function readLedger(file: string): Ledger {
  let text;
  try {
    text = readRegularFile(file).toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return EMPTY_LEDGER;
    throw new InputError(`the ledger ${file} cannot be read: ${(error as Error).message}`);
  }
  return parseValidated('ledger', file, text) as Ledger;
}

/** The text of ledger.json: by id, with the same order of fields everywhere. */
export function ledgerText(ledger: Ledger): string {
  const ids = Object.keys(ledger.claims).sort();
  const claims = Object.fromEntries(ids.map((id) => [id, inOrder(ledger.claims[id])]));
  return `${JSON.stringify({ schema: LEDGER_SCHEMA, claims }, null, 2)}\n`;
}

function inOrder(entry: Expectation | undefined): Partial<Expectation> {
  const { expected, guarantee, correction, origin, why } = entry ?? {};
  return { expected, guarantee, correction, origin, why } as Partial<Expectation>;
}

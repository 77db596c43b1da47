import type { Verdict } from '../claims/verdict.js';
import type { Difference, DifferenceKind, GatedClaim, GateInput } from './gate.js';
import type { Expectation } from './ledger.js';

/**
 * What an erratum lacks in the ledger: a sentence why, its origin, and a
 * correction that is there and holds.
 *
 * A refuted reading wants the sentence too, but is an erratum only where every
 * reading of its row is refuted, and then the others are selected as well.
 */
export function erratumDifferences(
  result: GatedClaim,
  entry: Expectation,
  input: GateInput,
): Difference[] {
  const { id, standing, verdict, guarantee } = result;
  if (verdict !== 'refuted' || (standing !== 'printed' && standing !== 'reading')) return [];
  const found: Difference[] = [];
  const lacks = (kind: DifferenceKind, expected: string, came: string, predicate: string): void => {
    found.push({ claim: id, kind, expected, came, sentence: `${id} ${predicate}` });
  };
  if (entry.why === undefined)
    lacks('erratum-why', 'a sentence why', 'none', 'is refuted, and the ledger does not say why');
  // What trained networks did is no misprint, so nothing is to be corrected.
  if (guarantee === 'measured') return found;
  if (standing === 'reading' && !everyReadingFails(id, input)) return found;
  if (entry.origin === undefined)
    lacks(
      'erratum-origin',
      'print, transcription or unknown',
      'none',
      'is an erratum without an origin in the ledger',
    );
  const { correction } = entry;
  if (correction === undefined)
    lacks('erratum-correction', 'a correction', 'none', 'is an erratum without a correction');
  else if (!input.present.has(correction))
    lacks(
      'erratum-correction',
      correction,
      'nothing',
      `has the correction ${correction}, which does not exist`,
    );
  else {
    const verdict = verdictOf(correction, input);
    if (verdict !== 'holds' && verdict !== undefined)
      lacks(
        'erratum-correction',
        'holds',
        verdict,
        `has the correction ${correction}, which does not hold: "${verdict}"`,
      );
  }
  return found;
}

/** Whether this run refuted each reading of the row, all of whose claims were selected. */
function everyReadingFails(id: string, { results, present, selected }: GateInput): boolean {
  const row = `${id.split('/').slice(0, 2).join('/')}/`;
  const inRow = (other: string): boolean => `${other}/`.startsWith(row);
  if ([...present].some((other) => inRow(other) && !selected(other))) return false;
  return results.every(
    (other) => !inRow(other.id) || other.standing !== 'reading' || other.verdict === 'refuted',
  );
}

/** What a claim came to in this run, else what the ledger expects of it; undefined if neither says. */
function verdictOf(id: string, { results, ledger }: GateInput): Verdict | undefined {
  const ran = results.find((result) => result.id === id && result.verdict !== 'not-run');
  return (
    ran?.verdict ?? (Object.hasOwn(ledger.claims, id) ? ledger.claims[id] : undefined)?.expected
  );
}

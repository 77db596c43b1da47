import { check } from '../../src/checking/check.js';
import type { CheckOptions } from '../../src/checking/check.js';
import type { CatalogueEntry, Claim, ClaimDefinition } from '../../src/claims/claim.js';
import { claim } from '../../src/claims/define.js';
import { distinct } from '../../src/claims/link.js';
import type { ClaimResult } from '../../src/claims/result.js';

/** What a test does not care about: two mutants that every case refutes. */
const MUTANTS = {
  'zero is not zero': () => [distinct(0, 0)],
  'one is not one': () => [distinct(1, 1)],
};

/** A claim of which only the domain and the relation matter. */
export function stated<Case, Quantities = Case>(
  parts: Pick<ClaimDefinition<Case, Quantities>, 'domain' | 'given' | 'assuming' | 'relation'> &
    Partial<ClaimDefinition<Case, Quantities>>,
): Claim {
  return claim<Case, Quantities>({
    statement: 'planted',
    source: 'test',
    kind: 'identity',
    mutants: MUTANTS,
    ...parts,
  });
}

/** The claim as a row of a catalogue. */
export function entryOf(one: Claim, id = 'test/planted'): CatalogueEntry {
  return { id, file: `${id}.ts`, claim: one };
}

/** What checking the claim comes to, with few cases unless others are asked for. */
export function checked(one: Claim, options: Partial<CheckOptions> = {}): ClaimResult {
  return check(entryOf(one), { seed: 1, cases: 60, small: 40, search: 120, ...options });
}

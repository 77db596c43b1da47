import type { Relation } from '../claims/claim.js';
import type { Json } from '../claims/domain.js';
import type { ClaimResult } from '../claims/result.js';
import type { Examination } from './examination.js';
import { derivedSeed, randomNumbers } from './random.js';
import { search } from './search.js';

/** A slack below this is taken for 0: doubles tell no more. */
const ROUNDING = 1e-12;

/**
 * Searches for violations of a claim's inequalities, unless it is refuted
 * already, and of those of each mutant that is still alive.
 *
 * @param steps how many neighbours each search looks at.
 * @returns the narrowest slack of the claim's own inequalities.
 */
export function searchForViolations(
  examination: Examination,
  steps: number,
  seed: number,
  isOver: () => boolean,
): ClaimResult['slack'] {
  const { claim, domain, mutants } = examination;
  if (examination.mode === 'series' || domain.count !== undefined || steps <= 0) return undefined;
  const climb = (
    relation: Relation<unknown>,
    purpose: string,
    isFound: () => boolean,
  ): ReturnType<typeof search> => {
    if (isOver()) return undefined;
    const random = randomNumbers(derivedSeed(seed, 'search', purpose));
    const decide = (parameters: Json): boolean => {
      examination.examine(parameters, 'search');
      return isFound();
    };
    return search(claim, relation, [...examination.held], steps, random, decide, isOver);
  };
  const narrowest =
    examination.finding === undefined
      ? climb(claim.relation, '', () => examination.finding !== undefined)
      : undefined;
  for (const [name, relation] of mutants.alive) {
    if (mutants.alive.has(name)) climb(relation, name, () => !mutants.alive.has(name));
  }
  if (narrowest === undefined) return undefined;
  const value = Math.abs(narrowest.slack) < ROUNDING ? '0' : narrowest.slack.toPrecision(6);
  return { value, case: narrowest.parameters };
}

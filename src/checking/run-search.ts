import type { Relation } from '../claims/claim.js';
import type { Json } from '../claims/domain.js';
import type { Slack } from '../claims/result.js';
import type { Examination } from './examination.js';
import { nearnessOf } from './nearness.js';
import { derivedSeed, randomNumbers } from './random.js';
import { search } from './search.js';

/**
 * Searches for violations of a claim's inequalities, unless it is refuted
 * already, and of those of each mutant that is still alive. Every case of a
 * finite domain was tried: the narrowest of them is all that is looked for.
 *
 * @param steps how many neighbours each search looks at.
 * @returns the narrowest slack of the claim's own inequalities.
 */
export function searchForViolations(
  examination: Examination,
  steps: number,
  seed: number,
  isOver: () => boolean,
): Slack | undefined {
  const { claim, domain, mutants } = examination;
  if (examination.mode === 'series' || steps <= 0) return undefined;
  const isFinite = domain.count !== undefined;
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
    return search(
      claim,
      relation,
      [...examination.held],
      isFinite ? 0 : steps,
      random,
      decide,
      isOver,
    );
  };
  const narrowest =
    examination.finding === undefined
      ? climb(claim.relation, '', () => examination.finding !== undefined)
      : undefined;
  for (const [name, relation] of isFinite ? [] : mutants.alive) {
    if (mutants.alive.has(name)) climb(relation, name, () => !mutants.alive.has(name));
  }
  return narrowest === undefined || examination.finding !== undefined
    ? undefined
    : nearnessOf(claim, narrowest);
}

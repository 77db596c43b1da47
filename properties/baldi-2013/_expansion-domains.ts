import { expansions, filter, rational } from 'corrigenda';
import type { Domain, Expansion, Literal } from 'corrigenda';
import { aboutHalf } from './_about-half.ts';

/** Outputs of 2 to 4 sub-networks, not all the same, near a point between two others. */
export function inconsistentNear(
  min: Literal,
  max: Literal,
  excluding: readonly Literal[] = [],
): Domain<Expansion> {
  const about = rational({ min, max, maxDenominator: 20, excluding: [min, max, ...excluding] });
  return filter(expansions(about, 4), isInconsistent, 'not all the same');
}

/** Outputs of 2 to 5 sub-networks near ½, not all the same. */
export function inconsistentAboutHalf(): Domain<Expansion> {
  return filter(aboutHalf(), isInconsistent, 'not all the same');
}

/** Whether the outputs are not all the same. */
export function isInconsistent({ deviations: [first, ...rest] }: Expansion): boolean {
  return first !== undefined && rest.some((e) => !e.equals(first));
}

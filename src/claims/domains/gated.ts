import type { MaskLaw } from '../../masks/law.js';
import type { Domain } from '../domain.js';
import { anyLaws, fairLaws, independentLaws } from './gate-laws.js';
import { list } from './list.js';
import { record } from './record.js';
import { union } from './union.js';

export interface GatedOptions {
  /** The least and the largest number of gates; 1 and 5 where not said. */
  readonly fewest?: number;
  readonly most?: number;
  /** Independent gates (where it is not said), all with keep probability ½, or any joint law. */
  readonly gates?: 'independent' | 'fair' | 'any';
}

const LAWS = { independent: independentLaws, fair: fairLaws, any: anyLaws } as const;

/** Things that have a gate each, under a joint law of the gates. */
export interface GatedCase<Thing> {
  readonly law: MaskLaw;
  readonly gated: readonly Thing[];
}

/** Lists of cases of one domain, each with a gate, under a law of the gates. */
export function gated<Thing>(
  thing: Domain<Thing>,
  options: GatedOptions = {},
): Domain<GatedCase<Thing>> {
  const { fewest = 1, most = 5, gates = 'independent' } = options;
  const numbers = Array.from({ length: most - fewest + 1 }, (_, i) => fewest + i);
  return union(
    numbers.map((n) =>
      record({
        law: LAWS[gates](n),
        gated: list(thing, { min: n, max: n }),
      }),
    ),
  );
}

/** In words: how many gates, and how they depend on each other. */
export function gatedText(options: GatedOptions = {}): string {
  const { fewest = 1, most = 5, gates = 'independent' } = options;
  const number = fewest === most ? `${most}` : `${fewest} to ${most}`;
  if (gates === 'any')
    return `${number} gates under any joint law (independent, explicit, tied, one-of-k, pairwise)`;
  return gates === 'fair'
    ? `${number} independent gates with keep probability ½`
    : `${number} independent gates, keep probabilities in [0, 1]`;
}

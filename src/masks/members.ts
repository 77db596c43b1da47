import { Rational } from '../arithmetic/number.js';
import type { Mask, MaskLaw } from './law.js';

/** The most masks that are listed at once. */
export const MOST_MEMBERS = 2 ** 20;

/** A mask and its weight as an exact number. */
export interface Member {
  readonly mask: Mask;
  readonly weight: Rational;
}

/**
 * All masks of a law in the order of its enumeration, each with its weight P.
 *
 * @throws RangeError if there are more than 2^20; those are for streaming.
 */
export function members(law: MaskLaw): readonly Member[] {
  if (law.size > MOST_MEMBERS)
    throw new RangeError(`${law.size} masks are too many to list: at most ${MOST_MEMBERS} are`);
  if (law.symbolic) return law.symbolic;
  const rational = new Map<bigint, Rational>();
  return Array.from(law.masks(), ({ mask, numerator }) => {
    let weight = rational.get(numerator);
    if (!weight) rational.set(numerator, (weight = Rational.ratio(numerator, law.denominator)));
    return { mask, weight };
  });
}

/** The weights of all masks of a law, in the order of its enumeration. */
export function weights(law: MaskLaw): readonly Rational[] {
  return members(law).map(({ weight }) => weight);
}

import type { Arithmetic, ArithmeticName, Operand, Value } from '../arithmetic/arithmetic.js';
import type { Link } from '../claims/link.js';

/**
 * What one link of one case came to.
 *
 * - `vanishing`: both sides vanish to the order that is stated, so that their
 *   agreement says nothing
 */
export type LinkVerdict = 'holds' | 'refuted' | 'vanishing';

export interface Decision {
  readonly verdict: LinkVerdict;
  readonly arithmetic: ArithmeticName;
  /** The enclosures of an equality are one and the same number, so that it is exact. */
  readonly exact?: true;
  /** Present where the sides of a ≤ are equal: whether both of them are 0, which says little. */
  readonly equality?: 'zero' | 'reached';
  /** Present where an equality is only enclosed: the digits to which it is. */
  readonly digits?: number;
}

/** Both sides of a link in words. */
export interface Sides {
  /** Exact where `exact`, else an enclosure. */
  readonly left: string;
  readonly right: string;
  readonly exact: boolean;
  readonly leftDecimal: string;
  readonly rightDecimal: string;
}

/** One arithmetic of the deciding sequence. */
export interface Rung {
  readonly arithmetic: Arithmetic;
  /** Runs a function; values do not outlive it. */
  within<T>(use: () => T): T;
  /** The decision, or undefined where this arithmetic cannot tell. */
  decide(link: Link): Decision | undefined;
  /** Both sides in words, or undefined where another arithmetic tells them better. */
  sides(link: Link): Sides | undefined;
}

/** A relation that no verdict can be built on; the message says why. */
export class UnsoundRelation extends Error {
  override readonly name = 'UnsoundRelation';
}

/**
 * A side as a value of the arithmetic.
 *
 * @throws UnsoundRelation if it is a value of another one, kept from before.
 */
export function sideOf(A: Arithmetic, side: Operand): Value {
  if (typeof side !== 'object' || !('arithmetic' in side)) return A.of(side);
  if (side.arithmetic.name !== A.name)
    throw new UnsoundRelation(
      `a side is a value of ${side.arithmetic.name} arithmetic where ${A.name} was asked for`,
    );
  return side;
}

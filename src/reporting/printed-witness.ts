import type { ArithmeticName } from '../arithmetic/arithmetic.js';
import type { Json } from '../claims/domain.js';
import type { FormulaResult } from '../documents/check-formula.js';
import { isTurned } from '../documents/formula/links.js';
import type { Sign } from '../documents/formula/tree.js';

/** A side of a refuted relation: its text, its value, and a decimal for the eye. */
export interface PrintedSide {
  readonly text: string;
  /** Exact, or an enclosure such as "[0.25, 0.26]". */
  readonly value: string;
  readonly decimal: string;
}

/** A witness with its sides in the order in which the formula has them. */
export interface PrintedWitness {
  readonly case: Json;
  /** The place of the sign in the chain, counted from 1. */
  readonly link: number;
  readonly sign: Sign;
  readonly left: PrintedSide;
  readonly right: PrintedSide;
  readonly exact: boolean;
  readonly arithmetic: ArithmeticName;
  readonly found: string;
}

/** The witness of a formula that was refuted; a link of > or ≥ has its sides turned back. */
export function printedWitness({
  result,
  members,
  signs,
}: FormulaResult): PrintedWitness | undefined {
  const { witness } = result;
  const sign = witness && signs[witness.link];
  if (witness === undefined || sign === undefined) return undefined;
  const { left, right, leftDecimal, rightDecimal } = witness;
  const sides = [
    { value: left, decimal: leftDecimal },
    { value: right, decimal: rightDecimal },
  ] as const;
  const [first, second] = isTurned(sign) ? [sides[1], sides[0]] : sides;
  return {
    case: witness.values ?? witness.case,
    link: witness.link + 1,
    sign,
    left: { text: members[witness.link] ?? '', ...first },
    right: { text: members[witness.link + 1] ?? '', ...second },
    exact: witness.exact,
    arithmetic: witness.arithmetic,
    found: witness.found,
  };
}

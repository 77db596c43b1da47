import type { ReadDocument } from '../proofread/document.js';
import { inOrder, masked } from '../proofread/mask.js';

/** Stands for a formula in flattened prose. */
export const FORMULA = '\ufffc';

/** A document's prose with a sign for each formula, so that words can be matched across them. */
export interface FlatProse {
  readonly text: string;
  /** Where in it each formula stands, in their order. */
  readonly formulas: readonly number[];
  /** The offset in the document of a place in it. */
  readonly offsetOf: (place: number) => number;
}

/** Puts one sign in the place of each formula, and blanks in that of code and comments. */
export function flatProse({ text, formulas, hidden }: ReadDocument): FlatProse {
  const bare = masked(text, inOrder(hidden));
  const pieces: string[] = [];
  const places: number[] = [];
  /* Where a formula's sign stands, and how much longer the formula is than it. */
  const shifts: { readonly place: number; readonly shift: number }[] = [];
  let [at, length, shift] = [0, 0, 0];
  for (const { found } of formulas) {
    pieces.push(bare.slice(at, found.start), FORMULA);
    length += found.start - at;
    places.push(length);
    shift += found.end - found.start - 1;
    shifts.push({ place: length, shift });
    length += 1;
    at = found.end;
  }
  pieces.push(bare.slice(at));
  const offsetOf = (place: number): number => {
    let [low, high] = [0, shifts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shifts[middle]!.place < place) low = middle + 1;
      else high = middle;
    }
    return place + (shifts[low - 1]?.shift ?? 0);
  };
  return { text: pieces.join(''), formulas: places, offsetOf };
}

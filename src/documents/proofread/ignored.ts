import { withoutBlanks, type Ignored, type Notation } from '../notation/notation.js';
import type { DocumentFormula } from './document.js';

/** What a notation file has a formula ignored by: its TeX, blanks left out, or its number. */
export function ignoredBy(
  { ignored }: Notation,
  { tex, numbers }: Pick<DocumentFormula, 'tex' | 'numbers'>,
): Ignored | undefined {
  if (ignored.length === 0) return undefined;
  const bare = withoutBlanks(tex);
  return ignored.find(
    (one) => one.formula === bare || numbers.some((number) => number.text === one.tag),
  );
}

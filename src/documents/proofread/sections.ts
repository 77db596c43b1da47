import type { Format } from '../scan/format.js';

const MARKDOWN =
  /^(?: {0,3})(?:#{1,6}[ \t]+\S|[^\s#>|-][^\n]*\r?\n {0,3}(?:={3,}|-{3,})[ \t]*$)/gmu;
const LATEX = /\\(?:part|chapter|section|subsection|subsubsection)\*?\s*[[{]/gu;

/**
 * Where the sections of a text begin, in rising order, the beginning of the text among them.
 *
 * @param prose the text with formulas, code and comments blanked.
 */
export function sectionStarts(prose: string, format: Format): number[] {
  const headings = prose.matchAll(format === 'latex' ? LATEX : MARKDOWN);
  return [0, ...[...headings].map((match) => match.index).filter((start) => start > 0)];
}

/** The number of the section that a place lies in, from 0. */
export function sectionAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

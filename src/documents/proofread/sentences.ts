import type { Lines } from '../text/lines.js';

const LONGEST = 400;
const END = /[.!?](?=\s|$)|[。！？；]/gu;
const ABBREVIATED =
  /(?:\b(?:e\.g|i\.e|cf|et al|resp|Eq|eqs?|Fig|fig|Sec|vs|approx|ca|Dr|Mr|No|pp?|bzw|z\.B|d\.h)|\b[A-Z])$/u;

/**
 * The sentence around a formula, on one line, quote and list marks left out. That of
 * a displayed formula is what leads to it, itself, and what goes on after it.
 *
 * @param masked the text with the insides of formulas blanked, so that no point in
 *   them ends a sentence.
 */
export function sentenceAround(
  text: string,
  masked: string,
  lines: Lines,
  { start, end, display }: { start: number; end: number; display: boolean },
): string {
  const from = Math.max(paragraphStart(masked, lines, start, display ? 2 : 0), start - LONGEST);
  const to = Math.min(paragraphEnd(masked, lines, end), end + LONGEST);
  let first = from;
  for (const match of masked.slice(from, start).matchAll(END)) {
    const before = masked.slice(from, from + match.index);
    if (!ABBREVIATED.test(before)) first = from + match.index + match[0].length;
  }
  let last = to;
  for (const match of masked.slice(end, to).matchAll(END)) {
    if (ABBREVIATED.test(masked.slice(end, end + match.index))) continue;
    last = end + match.index + match[0].length;
    break;
  }
  return text
    .slice(first, last)
    .replace(/^[ \t]*(?:>[ \t]*)+/gmu, '')
    .replace(/^\s*(?:[-*+]|\d+\.|#+)\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Up to two lines of nothing but blanks may lie between a displayed formula and what leads to it. */
function paragraphStart(masked: string, lines: Lines, start: number, gap: number): number {
  let line = lines.lineAt(start);
  while (line > 1 && isBlank(masked, lines, line - 1) && lines.lineAt(start) - line < gap)
    line -= 1;
  while (line > 1 && !isBlank(masked, lines, line - 1) && start - lines.start(line - 1) < LONGEST)
    line -= 1;
  return lines.start(line);
}

function paragraphEnd(masked: string, lines: Lines, end: number): number {
  let line = lines.lineAt(end);
  while (
    line < lines.count &&
    !isBlank(masked, lines, line + 1) &&
    lines.end(line + 1) - end < LONGEST
  )
    line += 1;
  return lines.end(line);
}

/** Whether a line has nothing on it but quote marks; a very long one is not looked at. */
function isBlank(masked: string, lines: Lines, line: number): boolean {
  const [start, end] = [lines.start(line), lines.end(line)];
  return end - start <= LONGEST && /^[>\s]*$/u.test(masked.slice(start, end));
}

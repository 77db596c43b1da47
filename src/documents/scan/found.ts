import type { Lines } from '../text/lines.js';

/** Longer beginnings of lines are not marks of blocks alone. */
const MOST_MARKS = 1_000;

/** A formula as it was found in raw text. Offsets count UTF-16 code units from 0. */
export interface FoundFormula {
  /** Where its opening delimiter begins. */
  readonly start: number;
  /** Past its closing delimiter. */
  readonly end: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly display: boolean;
  /** What opens it, such as `$$`, `\(`, or the name of an environment. */
  readonly opener: string;
  /** How many quote marks its first line has, which its other lines may have too. */
  readonly quotes: number;
}

/** A stretch of text that is not searched for formulas, or that has none though it looks so. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A delimiter that opens a formula and is closed nowhere. */
export interface Unclosed extends Stretch {
  readonly message: string;
}

/** What a scanner finds: everything in rising order of offsets, nothing overlapping. */
export interface Scan {
  readonly formulas: readonly FoundFormula[];
  /** How many formulas were found after as many as were wanted. */
  readonly more: number;
  readonly unclosed: readonly Unclosed[];
  /** Code, comments, front matter, verbatim text, macro definitions. */
  readonly hidden: readonly Stretch[];
}

/**
 * The TeX of a formula, as long as its body in the document: quote marks at the
 * beginning of its lines are blanked.
 */
export function texOf(text: string, found: FoundFormula): string {
  const body = text.slice(found.bodyStart, found.bodyEnd);
  if (found.quotes === 0) return body;
  const prefix = new RegExp(`(?<=[\\n\\r])(?:[ \\t]{0,3}>){1,${found.quotes}}`, 'gu');
  return body.replace(prefix, (marks) => ' '.repeat(marks.length));
}

/** Whether nothing but blanks and block marks stands before an offset on its line. */
export function isFirstOnLine(text: string, lines: Lines, offset: number): boolean {
  const before = text.slice(lines.start(lines.lineAt(offset)), offset);
  if (before.length > MOST_MARKS) return false;
  return /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*$/u.test(before);
}

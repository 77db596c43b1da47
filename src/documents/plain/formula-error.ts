const WINDOW = 72;
const LEAD = 30;

/** Something in a text that was read as a formula or a domain: what is wrong, and where. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  /**
   * @param what what the text is, such as "formula".
   * @param text the whole text.
   * @param at the place in it, counted from 0; its length is the end.
   * @param length how many characters are pointed at.
   */
  constructor(
    readonly what: string,
    readonly text: string,
    readonly at: number,
    readonly problem: string,
    readonly length = 1,
  ) {
    super(`${what}, column ${at + 1}: ${problem}\n${pointed(text, at, length)}`);
  }
}

/** The part of the text around a place, and below it a caret at the place. */
function pointed(text: string, at: number, length: number): string {
  const start = text.length <= WINDOW ? 0 : Math.max(0, at - LEAD);
  const end = Math.min(text.length, start + WINDOW);
  const shown = text.slice(start, end).replace(/[^\P{C}]/gu, ' ');
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  const marks = Math.max(1, Math.min(length, end - at));
  const gap = ' '.repeat(before.length + at - start);
  return `  ${before}${shown}${after}\n  ${gap}^${'~'.repeat(marks - 1)}`;
}

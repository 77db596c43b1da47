import type { FoundFormula } from '../scan/found.js';
import type { Mark } from '../tex/expand.js';
import type { EquationNumber } from './document.js';

const LAST_CELL = /&\s*\(\s*(\d{1,3}(?:\.\d{1,3})*[a-z]?)\s*\)\s*(?=\\\\|\\end\s*\{|$)/gu;
const AFTER =
  /^[ \t]*(?:\{[^{}\n]*\})?[ \t]*[.,;]?[ \t]*\r?\n?[ \t]*(?:>[ \t]*)*\((\d{1,3}(?:\.\d{1,3})*[a-z]?)\)[ \t]*(?=\r?\n|\r|$)/u;
const AFTER_INLINE = /^[ \t]*[.,;]?[ \t]*\((\d{1,3}(?:\.\d{1,3})*[a-z]?)\)[ \t]*(?=\r?\n|\r|$)/u;
const ALONE = /^\s*(?:\\tag\*?\s*\{\s*([^{}]+?)\s*\}|\(\s*(\d{1,3}(?:\.\d{1,3})*[a-z]?)\s*\))\s*$/u;

/**
 * The numbers of a formula: from `\tag`, a last cell, the end of its line or the next
 * line.
 */
export function equationNumbers(
  text: string,
  tex: string,
  found: FoundFormula,
  marks: readonly Mark[],
): EquationNumber[] {
  const tagged = marks
    .filter((mark) => mark.kind === 'tag')
    .map(({ text: tag, start, end }) => ({
      text: tag.replace(/^\((.*)\)$/u, '$1').trim(),
      start,
      end,
    }));
  const cells = [...tex.matchAll(LAST_CELL)].map((match) => {
    const start = found.bodyStart + match.index + match[0].indexOf('(');
    return { text: match[1]!, start, end: start + match[1]!.length + 2 };
  });
  if (tagged.length + cells.length > 0) return [...tagged, ...cells];
  const rest = text.slice(found.end, found.end + 120);
  const after = (found.display ? AFTER : AFTER_INLINE).exec(rest);
  if (after === null) return [];
  const start = found.end + after[0].lastIndexOf(`(${after[1]!})`);
  return [{ text: after[1]!, start, end: start + after[1]!.length + 2 }];
}

/** The number that a formula is, as in `$$(17)$$` and `$$\tag{4}$$`; undefined for any other. */
export function loneNumber(tex: string, found: FoundFormula): EquationNumber | undefined {
  const match = ALONE.exec(tex);
  const number = match?.[1] ?? match?.[2];
  return number === undefined
    ? undefined
    : { text: number, start: found.bodyStart, end: found.bodyEnd };
}

import type { Lines } from '../text/lines.js';
import type { Unmarked } from './document.js';

/** Glyphs of fonts that a PDF does not name: they come out as private-use or replacement characters. */
const BROKEN = /[\ue000-\uf8ff\ufffd\u{f0000}-\u{10fffd}]/u;
/** UTF-8 that was read as Latin-1 or Windows-1252 and encoded once more. */
const CONTINUATION = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/* Private use, operators, comparisons, Greek, a tilde to be put on a letter, the micro sign. */
const DOUBLE = new RegExp(
  `î${CONTINUATION}|î\\?|â[ˆ‰]|[ÎÏ]${CONTINUATION}|Ì${CONTINUATION}|Âµ`,
  'u',
);
const NUMBER = /^\s*\(?\d{1,3}\.\d{1,3}[a-z]?\)?\s*$|^\s*\(\d{1,3}[a-z]?\)\s*$/u;
const OPERATORS = /^[\s\d.,()[\]{}|+\-−*/=<>≤≥≈≠∝∈∑∏√∫∂∇±×·⋅∞^_]+$/u;
const MATHEMATICAL = /[∑∏√∫∂∇≤≥≈≠∝∈∉⊂⊆∪∩∀∃∞⊙⊗⊕≡→⇒⇔]/u;
/** A line that is an equation between short names, and no sentence and no code. */
const EQUATION =
  /^\s*[A-Za-zα-ωΑ-Ω][\w'′]{0,3}(?:\s*\([\w\s,|;]{1,20}\))?\s*[=≈≤≥<>]\s*(?=[^=\n]*[A-Za-zα-ωΑ-Ω])(?=[^=\n]*[*/+^−·])[\w\s.,()[\]|+\-−*/^·'′α-ωΑ-Ω]{3,60}$/u;

/**
 * Mathematics that a reader sees and that is not marked up: what text from a PDF
 * has left of equations, lone numbers of equations, formulas typed as text.
 *
 * @param text with formulas and code blanked.
 */
export function unmarkedMathematics(text: string, lines: Lines): Unmarked[] {
  const found: Unmarked[] = [];
  let open: { start: number; end: number; reason: string; line: number } | undefined;
  for (let line = 1; line <= lines.count; line++) {
    const [start, end] = [lines.start(line), lines.end(line)];
    const content = text.slice(start, end);
    const reason = reasonOf(content);
    if (reason === undefined) continue;
    const indent = content.length - content.trimStart().length;
    if (open?.reason === reason && line - open.line <= 2) {
      open.end = end;
      open.line = line;
    } else {
      if (open !== undefined) found.push(open);
      open = { start: start + indent, end, reason, line };
    }
  }
  if (open !== undefined) found.push(open);
  return found.map(({ start, end, reason }) => ({ start, end, reason }));
}

function reasonOf(content: string): string | undefined {
  const bare = content.replace(/^[\s>*+-]+/u, '').trimEnd();
  if (bare === '' || bare.length > 2_000) return undefined;
  if (BROKEN.test(bare)) return 'glyphs that came out of a PDF as private-use characters';
  if (DOUBLE.test(bare)) return 'characters that were encoded twice';
  if (NUMBER.test(bare)) return "an equation's number without an equation";
  if (
    OPERATORS.test(bare) &&
    /[=≤≥≈∑∏√∫+*/^<]/u.test(bare) &&
    /\d|[∑∏√∫∂∇]/u.test(bare) &&
    !/^[-=*_+.\s|<>]+$/u.test(bare)
  )
    return 'a formula that is not marked up';
  if (MATHEMATICAL.test(bare) && !/[\p{L}]{4,}\s+[\p{L}]{3,}/u.test(bare))
    return 'a formula that is not marked up';
  return EQUATION.test(bare.replace(/（.*$/u, '')) ? 'a formula that is not marked up' : undefined;
}

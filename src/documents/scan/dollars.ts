/** Commands whose argument is text, in which dollars delimit formulas of their own. */
const TEXT_COMMAND =
  /\\(?:text|textrm|textit|textbf|textsf|texttt|textnormal|textup|mbox|hbox|fbox|makebox|intertext|shortintertext|footnote)\s*\{/y;
const LONGEST_TEXT = 1_000;
/** A line of a formula that runs on may not look like a new block. */
const NEW_BLOCK = /(?:[ \t]*(?:>[ \t]*)*\r?(?:\n|$))|#{1,6}[ \t]|[ \t]*(?:```|~~~)/y;

/**
 * Offset of the dollar that closes an inline formula; -1 where the paragraph ends
 * first. Escaped dollars and those in text commands are passed over.
 *
 * @param from past the opening dollar.
 */
export function closingDollar(text: string, from: number): number {
  for (let at = from; at < text.length;) {
    const char = text[at];
    if (char === '$') return at;
    if (char === '\\') at = pastCommand(text, at);
    else if (char === '\n') {
      NEW_BLOCK.lastIndex = at + 1;
      if (NEW_BLOCK.test(text)) return -1;
      at += 1;
    } else at += 1;
  }
  return -1;
}

/**
 * Offset of the two dollars that close a formula; -1 if there are none, or a
 * heading or a fence comes first.
 *
 * @param across whether empty lines may stand in between.
 */
export function closingDollars(text: string, from: number, across: boolean): number {
  for (let at = from; at < text.length;) {
    const char = text[at];
    if (char === '$' && text[at + 1] === '$') return at;
    if (char === '\\') at = pastCommand(text, at);
    else if (char === '\n') {
      NEW_BLOCK.lastIndex = at + 1;
      const block = NEW_BLOCK.exec(text);
      if (block !== null && (!across || /[#`~]/u.test(block[0]))) return -1;
      at += 1;
    } else at += 1;
  }
  return -1;
}

/** Past a command, and past its argument if that is text. */
function pastCommand(text: string, at: number): number {
  TEXT_COMMAND.lastIndex = at;
  const command = TEXT_COMMAND.exec(text);
  if (command === null) return at + 2;
  let depth = 1;
  const start = at + command[0].length;
  const limit = Math.min(text.length, start + LONGEST_TEXT);
  for (let inside = start; inside < limit; inside++) {
    const char = text[inside];
    if (char === '\\') inside += 1;
    else if (char === '{') depth += 1;
    else if (char === '}' && --depth === 0) return inside + 1;
    else if (char === '\n' && /^[ \t]*\r?\n/u.test(text.slice(inside + 1, inside + 80))) break;
  }
  return start;
}

const TEX = /[\\^_=<>≤≥≈∈∑∏√]/u;
const PRICE =
  /^\d[\d.,]*(?:\s?(?:[kKmMbB]|bn|million|billion|trillion|USD|US|CAD|AUD|dollars?)\b)?/u;
const TWO_WORDS = /(?:^|[^\p{L}\\])\p{L}{2,}[,;:.!?]?\s+(?:\p{L}{2,}|[aAI]\s)/u;

/**
 * Whether what stands between two dollars in Markdown is a formula, and not text
 * between two prices or two variables of a shell.
 *
 * @param after the character after the closing dollar, or ''.
 */
export function isFormula(content: string, after: string): boolean {
  if (content.trim() === '') return false;
  const tex = TEX.test(content);
  const bare = content.replace(/\\[a-zA-Z]+\s*\{[^{}]*\}/gu, ' ').replace(/\\[a-zA-Z]+/gu, ' ');
  if (/^[\d.,]+$/u.test(content)) return !/[\d\p{L}]/u.test(after);
  if (PRICE.test(content) && TWO_WORDS.test(bare) && !/\\[a-zA-Z]/u.test(content)) return false;
  if (!tex) {
    if (
      /^\s|\s$/u.test(content) &&
      !/^\s*(?:\p{L}|[\d.,]+|\p{L}\s*[-+*/]\s*[\p{L}\d]+)\s*$/u.test(content)
    )
      return false;
    if (
      /[\d\p{L}]/u.test(after) &&
      !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(after)
    )
      return false;
    if (content.startsWith('{') || TWO_WORDS.test(bare)) return false;
  }
  // Two words in a row that no command holds are a sentence, unless there is much TeX around them.
  if (TWO_WORDS.test(bare) && !/\\[a-zA-Z]|[_^]\{/u.test(content)) return false;
  return !/^\d+$/u.test(after) || tex;
}

/** A token of TeX: a command with its backslash, a single character, or one blank for several. */
export interface TexToken {
  readonly text: string;
  /** Offsets in the document, in UTF-16 code units; the end is past it. */
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /(\\[a-zA-Z@]+)|(\\[^])|([ \t\r\n]+)|(%[^\n]*(?:\n[ \t]*)?)|(&(?:lt|gt|amp);)|([^])/uy;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * The tokens of TeX, comments left out, HTML's entities read.
 *
 * @param offset of the text in the document.
 */
export function texTokens(text: string, offset = 0): TexToken[] {
  return [...texTokensFrom(text, 0, text.length, offset)];
}

/** The same for a part of a text, one after the other, as they are asked for. */
export function* texTokensFrom(
  text: string,
  from: number,
  to: number,
  offset = 0,
): Generator<TexToken, undefined> {
  for (let at = from; at < to;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) return;
    at = match.index + match[0].length;
    if (match[4] === undefined)
      yield {
        text: match[3] === undefined ? spelled(match) : ' ',
        start: offset + match.index,
        end: offset + at,
      };
  }
}

function spelled(match: RegExpExecArray): string {
  return match[5] === undefined ? match[0] : (ENTITIES[match[5]] ?? match[0]);
}

/** Whether a token is a command of letters, which swallows the blanks after it. */
export function isWord(token: string): boolean {
  return /^\\[a-zA-Z@]+$/u.test(token);
}

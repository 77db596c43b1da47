import { FormulaError } from './formula-error.js';

/** Characters of one text. */
export const LONGEST_TEXT = 10_000;
/** Digits of one number. */
const MOST_DIGITS = 1_000;
const LONGEST_NAME = 64;

/** A piece of a formula or of a domain, and where it stands, counted from 0. */
export interface Token {
  readonly kind: 'number' | 'name' | 'symbol';
  readonly text: string;
  readonly at: number;
  /** Characters that it takes in the text. */
  readonly length: number;
}

const SPACE = /\s+/uy;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/uy;
const NAME = /\p{L}[\p{L}\p{N}_]*/uy;
const SYMBOL = /<=|>=|==|!=|\.\.|\*\*|[-+*/^!()[\]{},;=<>≤≥≠·×−∞]/uy;

/** What stands for a symbol that has another name in the formulas here. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '==': '=',
  '·': '*',
  '×': '*',
  '−': '-',
  '**': '^',
};

/**
 * The tokens of a text, without white space.
 *
 * @param what what the text is, for messages.
 * @throws FormulaError at a character that no token begins with, and where the
 *   text, a number or a name is too long.
 */
export function tokensOf(what: string, text: string): readonly Token[] {
  if (text.length > LONGEST_TEXT)
    throw new FormulaError(
      what,
      text,
      LONGEST_TEXT,
      `expected at most ${LONGEST_TEXT} characters, found ${text.length}`,
    );
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = matched(SPACE, text, at);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const token = tokenAt(what, text, at);
    tokens.push(token);
    at += token.length;
  }
  return tokens;
}

function tokenAt(what: string, text: string, at: number): Token {
  const number = matched(NUMBER, text, at);
  if (number !== undefined) {
    if (number.length > MOST_DIGITS)
      throw new FormulaError(what, text, at, `a number of more than ${MOST_DIGITS} characters`);
    return { kind: 'number', text: number, at, length: number.length };
  }
  const name = matched(NAME, text, at);
  if (name !== undefined) {
    if (name.length > LONGEST_NAME)
      throw new FormulaError(what, text, at, `a name of more than ${LONGEST_NAME} characters`);
    return { kind: 'name', text: name, at, length: name.length };
  }
  const symbol = matched(SYMBOL, text, at);
  if (symbol !== undefined)
    return { kind: 'symbol', text: OTHER_NAMES[symbol] ?? symbol, at, length: symbol.length };
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  throw new FormulaError(what, text, at, `did not expect ${shown(found)}`);
}

function matched(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The character in quotes, or its number where it cannot be seen. */
function shown(character: string): string {
  return /[\p{C}\p{Z}]/u.test(character)
    ? `the character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : `"${character}"`;
}

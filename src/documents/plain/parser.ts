import { create, parseDependencies } from 'mathjs';
import type { MathNode } from 'mathjs';
import { FormulaError } from './formula-error.js';
import type { Member } from './split-relation.js';
import type { Token } from './tokens.js';

/** mathjs with its parser and the node types that it makes, and nothing that a user's text could name. */
const math = create({ parseDependencies: parseDependencies! });

const DEEPEST_PARENTHESES = 64;
const MOST_SIGNS_IN_A_ROW = 8;
const MOST_POWERS = 200;
const SYMBOLS: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^', '!', '(', ')', ',']);

/**
 * The tree of a side of a relation, as mathjs reads it.
 *
 * mathjs never sees the text: a number is handed to it as the place of its
 * token, and a name as "v" and that place, so that it rounds no literal, knows
 * no name, and every leaf leads back to the text.
 *
 * @throws FormulaError where it is no expression, or is nested too deeply.
 */
export function parseMember(text: string, { tokens, end }: Member): MathNode {
  checkNesting(text, tokens);
  const places: number[] = [];
  let written = '';
  for (const [place, token] of tokens.entries()) {
    places.push(written.length);
    written += `${stand(token, place)} `;
  }
  try {
    return math.parse(written);
  } catch (error) {
    if (error instanceof RangeError)
      throw new FormulaError('formula', text, tokens[0]?.at ?? 0, 'nested too deeply');
    const { message, char } = error as Error & { readonly char?: number };
    const place = char === undefined ? -1 : places.findLastIndex((start) => start < char);
    const token = char !== undefined && char > written.trimEnd().length ? undefined : tokens[place];
    throw new FormulaError(
      'formula',
      text,
      token?.at ?? end,
      token === undefined ? 'expected more: the side ends too early' : complaint(message, token),
      token?.length,
    );
  }
}

function stand({ kind, text }: Token, place: number): string {
  if (kind === 'number') return String(place);
  return kind === 'name' ? `v${place}` : text;
}

function complaint(message: string, token: Token): string {
  if (message.includes('Parenthesis')) return `expected ")" before "${token.text}"`;
  if (message.includes('Value expected'))
    return `expected a number, a name or "(", found "${token.text}"`;
  return `did not expect "${token.text}" here`;
}

/** Parentheses that match, and bounds on what the parser's recursion depends on. */
function checkNesting(text: string, tokens: readonly Token[]): void {
  const fail = ({ at, length }: Token, problem: string): never => {
    throw new FormulaError('formula', text, at, problem, length);
  };
  const open: Token[] = [];
  let signs = 0;
  let powers = 0;
  for (const token of tokens) {
    if (token.kind === 'symbol' && !SYMBOLS.has(token.text))
      fail(token, `did not expect "${token.text}" in a formula`);
    if (token.text === '(') open.push(token);
    if (token.text === ')' && open.pop() === undefined) fail(token, 'there is no "(" to this ")"');
    if (token.text === '^') powers++;
    signs = token.text === '-' || token.text === '+' ? signs + 1 : 0;
    if (open.length > DEEPEST_PARENTHESES)
      fail(token, `more than ${DEEPEST_PARENTHESES} parentheses inside of each other`);
    if (signs > MOST_SIGNS_IN_A_ROW) fail(token, `more than ${MOST_SIGNS_IN_A_ROW} signs in a row`);
    if (powers > MOST_POWERS) fail(token, `more than ${MOST_POWERS} powers`);
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) fail(unclosed, 'this "(" is not closed');
}

import type { Sign } from '../formula/tree.js';
import { FormulaError } from './formula-error.js';
import type { Token } from './tokens.js';

/** The tokens between two signs of a relation, and where they stand in the text. */
export interface Member {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** A relation that is split at its signs. */
export interface SplitRelation {
  readonly members: readonly Member[];
  readonly signs: readonly Sign[];
}

const SIGNS: ReadonlySet<string> = new Set<Sign>(['=', '!=', '<=', '<', '>=', '>']);
const MOST_MEMBERS = 20;

/**
 * Splits a formula at its relation signs.
 *
 * @throws FormulaError where there is none, one stands in parentheses, a side is
 *   empty, or there are more than 20 members.
 */
export function splitRelation(text: string, tokens: readonly Token[]): SplitRelation {
  const fail = (at: number, problem: string, length = 1): never => {
    throw new FormulaError('formula', text, at, problem, length);
  };
  if (tokens.length === 0) fail(0, 'expected a formula such as x^2 >= 0, found nothing');
  const signs: Sign[] = [];
  const members: Member[] = [];
  let start = 0;
  let current: Token[] = [];
  let depth = 0;
  const close = (at: number, what: string): void => {
    if (current.length === 0) fail(at, `expected something before ${what}`);
    members.push({ tokens: current, start, end: at });
    current = [];
  };
  for (const token of tokens) {
    if (token.kind !== 'symbol' || !SIGNS.has(token.text)) {
      if (token.text === '(') depth++;
      if (token.text === ')') depth--;
      current.push(token);
      continue;
    }
    if (depth > 0)
      fail(
        token.at,
        `a relation sign "${token.text}" inside of parentheses, or a "(" that is not closed`,
        token.length,
      );
    close(token.at, `"${token.text}"`);
    start = token.at + token.length;
    signs.push(token.text as Sign);
    if (signs.length >= MOST_MEMBERS)
      fail(token.at, `expected at most ${MOST_MEMBERS - 1} relation signs`);
  }
  if (signs.length === 0)
    fail(text.length, 'expected a relation: one of =, !=, <=, <, >=, > between two sides');
  if (current.length === 0) fail(text.length, `expected something after "${signs.at(-1) ?? ''}"`);
  close(text.length, 'the end');
  return { members, signs };
}

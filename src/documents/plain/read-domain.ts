import { Rational } from '../../arithmetic/number.js';
import { both, UNRESTRICTED, valuesOf } from '../formula/restriction.js';
import type { Restriction } from '../formula/restriction.js';
import { FormulaError } from './formula-error.js';
import { readBound, readNumber } from './read-bound.js';
import type { Bound } from './read-bound.js';
import { TokenStream } from './token-stream.js';
import { tokensOf } from './tokens.js';
import type { Token } from './tokens.js';
import { meaningOf } from './vocabulary.js';

const MOST_VARIABLES = 20;
const MOST_LISTED = 1_000;
const COMPARISONS = ['<=', '<', '>=', '>', '=', '!='];
const TURNED: Readonly<Record<string, string>> = { '<=': '>=', '<': '>', '>=': '<=', '>': '<' };

const WORDS: ReadonlyMap<string, Restriction> = new Map([
  ...['real', 'reals', 'rational'].map((word): [string, Restriction] => [word, UNRESTRICTED]),
  ...['integer', 'integers', 'whole'].map((word): [string, Restriction] => [
    word,
    { whole: true, excluded: [] },
  ]),
  ['positive', comparison('>', Rational.zero)],
  ['negative', comparison('<', Rational.zero)],
  ['nonnegative', comparison('>=', Rational.zero)],
  ['nonzero', comparison('!=', Rational.zero)],
]);

/** What a domain says of a variable, and where it says so first. */
export interface DeclaredVariable {
  readonly restriction: Restriction;
  readonly token: Token;
}

/**
 * Reads a domain such as `p in [0, 1], n in 0..20 and x, y real`.
 *
 * Variables are followed by `real`, `integer`, `positive`, `negative`,
 * `nonnegative` or `nonzero`, by `in` and an interval, a range `0..20`, a list
 * `{1, 2, 1/3}`, `R` or `Z`, or by a comparison with a number; `0 < x <= 1` and
 * several statements on one variable hold together.
 *
 * @returns the variables in the order in which they are named.
 * @throws FormulaError that says what is wrong, and points at it.
 */
export function readDomain(text: string): ReadonlyMap<string, DeclaredVariable> {
  const stream = new TokenStream('domain', text, tokensOf('domain', text));
  const declared = new Map<string, DeclaredVariable>();
  if (stream.isAtEnd) stream.fail('expected variables, such as "x real" or "p in [0, 1]"');
  do readClause(stream, declared);
  while (stream.accept(',', ';', 'and') !== undefined);
  if (!stream.isAtEnd) stream.fail('expected a comma, "and" or the end');
  for (const { restriction, token } of declared.values()) checkValues(text, restriction, token);
  return declared;
}

/** Restricts the variables of one clause, and says at the clause what cannot be met. */
function readClause(stream: TokenStream, declared: Map<string, DeclaredVariable>): void {
  const before = numberFirst(stream);
  const names = readNames(stream);
  const after = before === undefined ? predicates(stream) : upperSide(stream);
  const restriction = before === undefined ? after : both(before, after);
  for (const token of names) {
    const known = declared.get(token.text);
    declared.set(token.text, {
      restriction: known === undefined ? restriction : both(known.restriction, restriction),
      token: known?.token ?? token,
    });
    if (declared.size > MOST_VARIABLES) stream.fail(`more than ${MOST_VARIABLES} variables`, token);
  }
}

/** The left end of `0 < x <= 1`, where the clause begins with a number. */
function numberFirst(stream: TokenStream): Restriction | undefined {
  const first = stream.peek();
  if (first?.kind !== 'number' && first?.text !== '-' && first?.text !== '+') return undefined;
  const number = readNumber(stream);
  const sign = stream.expect('<=', '<', '>=', '>');
  return comparison(TURNED[sign.text] ?? sign.text, number);
}

function upperSide(stream: TokenStream): Restriction {
  const sign = stream.accept(...COMPARISONS);
  return sign === undefined ? UNRESTRICTED : comparison(sign.text, readNumber(stream));
}

function readNames(stream: TokenStream): readonly Token[] {
  const names: Token[] = [];
  do {
    const token = stream.acceptKind('name') ?? stream.fail('expected the name of a variable');
    const meaning = meaningOf(token.text);
    if (meaning !== undefined || token.text === 'in' || token.text === 'and')
      stream.fail(
        meaning === undefined
          ? `expected a variable before "${token.text}"`
          : `${token.text} is a ${meaning.kind === 'constant' ? 'constant' : 'function'}: give the variable another name`,
        token,
      );
    names.push(token);
  } while (stream.accept(',') !== undefined);
  return names;
}

/** What is said of the variables: words, a set, a comparison; several words together. */
function predicates(stream: TokenStream): Restriction {
  stream.accept('is', 'are');
  const sign = stream.accept(...COMPARISONS);
  if (sign !== undefined) return comparison(sign.text, readNumber(stream));
  if (stream.accept('in') !== undefined) return readSet(stream);
  let restriction = wordAt(stream);
  if (restriction === undefined)
    return stream.fail(
      `expected what the variable may be: "in", a comparison, or one of ${[...WORDS.keys()].join(', ')}`,
    );
  for (let more = wordAt(stream); more !== undefined; more = wordAt(stream))
    restriction = both(restriction, more);
  if (stream.accept('in') !== undefined) return both(restriction, readSet(stream));
  return restriction;
}

function wordAt(stream: TokenStream): Restriction | undefined {
  const found = WORDS.get(stream.peek()?.text ?? '');
  if (found !== undefined) stream.acceptKind('name');
  return found;
}

function readSet(stream: TokenStream): Restriction {
  if (stream.accept('R') !== undefined) return UNRESTRICTED;
  if (stream.accept('Z') !== undefined) return { whole: true, excluded: [] };
  if (stream.accept('{') !== undefined) return readList(stream);
  const opening = stream.accept('[', '(');
  if (opening !== undefined) return readInterval(stream, opening);
  const at = stream.peek();
  const from = readNumber(stream);
  stream.expect('..');
  const to = readNumber(stream);
  if (!from.isInteger() || !to.isInteger())
    stream.fail('a range .. goes from a whole number to a whole number', at);
  if (from.compare(to) > 0) stream.fail(`the range from ${from} to ${to} is empty`, at);
  return both(
    { whole: true, excluded: [], lower: { value: from, included: true } },
    { whole: true, excluded: [], upper: { value: to, included: true } },
  );
}

function readList(stream: TokenStream): Restriction {
  const among: Rational[] = [];
  do {
    among.push(readNumber(stream));
    if (among.length > MOST_LISTED) stream.fail(`more than ${MOST_LISTED} values in a list`);
  } while (stream.accept(',') !== undefined);
  stream.expect('}', ',');
  return { whole: false, excluded: [], among };
}

function readInterval(stream: TokenStream, opening: Token): Restriction {
  const from = readBound(stream);
  stream.expect(',', ';');
  const to = readBound(stream);
  const closing = stream.expect(']', ')');
  const isWrongWay = from === 'infinity' || to === '-infinity';
  const isEmpty =
    from instanceof Rational &&
    to instanceof Rational &&
    (from.compare(to) > 0 || (from.equals(to) && opening.text + closing.text !== '[]'));
  if (isWrongWay || isEmpty) stream.fail('the interval is empty', opening);
  checkClosed(stream, from, opening, '[');
  checkClosed(stream, to, closing, ']');
  const lower = from instanceof Rational ? { value: from, included: opening.text === '[' } : null;
  const upper = to instanceof Rational ? { value: to, included: closing.text === ']' } : null;
  return { whole: false, excluded: [], ...(lower && { lower }), ...(upper && { upper }) };
}

function checkClosed(stream: TokenStream, end: Bound, bracket: Token, closed: string): void {
  if (!(end instanceof Rational) && bracket.text === closed)
    stream.fail('infinity is no number: write a round parenthesis', bracket);
}

function comparison(sign: string, value: Rational): Restriction {
  const open = { whole: false, excluded: [] };
  switch (sign) {
    case '<=':
    case '<':
      return { ...open, upper: { value, included: sign === '<=' } };
    case '>=':
    case '>':
      return { ...open, lower: { value, included: sign === '>=' } };
    case '!=':
      return { ...open, excluded: [value] };
    default:
      return { ...open, among: [value] };
  }
}

function checkValues(text: string, restriction: Restriction, token: Token): void {
  try {
    valuesOf(restriction);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FormulaError(
      'domain',
      text,
      token.at,
      `nothing is left for ${token.text}: ${error.message}`,
      token.length,
    );
  }
}

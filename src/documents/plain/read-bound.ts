import type { Rational } from '../../arithmetic/number.js';
import { literalAt } from './literal.js';
import type { TokenStream } from './token-stream.js';

const LARGEST_EXPONENT = 1_000;

/** An exact number, or no bound at all. */
export type Bound = Rational | 'infinity' | '-infinity';

const INFINITIES = ['inf', 'infinity', 'oo', '∞'];

/**
 * Takes an exact number: `3`, `-1/7`, `0.25`, `10^6`.
 *
 * @throws FormulaError where there is none.
 */
export function readNumber(stream: TokenStream): Rational {
  const sign = stream.accept('-', '+');
  const magnitude = unsigned(stream);
  return sign?.text === '-' ? magnitude.negated() : magnitude;
}

/** Takes an exact number or an infinity; throws FormulaError where there is neither. */
export function readBound(stream: TokenStream): Bound {
  const isSigned = ['-', '+'].includes(stream.peek()?.text ?? '');
  const word = stream.peek(isSigned ? 1 : 0);
  if (word === undefined || !INFINITIES.includes(word.text)) return readNumber(stream);
  const sign = stream.accept('-', '+');
  stream.expect(word.text);
  return sign?.text === '-' ? '-infinity' : 'infinity';
}

function unsigned(stream: TokenStream): Rational {
  let number = power(stream);
  while (stream.accept('/') !== undefined) {
    const at = stream.peek();
    const below = power(stream);
    if (below.sign() === 0) stream.fail('a fraction with the denominator 0', at);
    number = number.over(below);
  }
  return number;
}

function power(stream: TokenStream): Rational {
  const base = literal(stream);
  if (stream.accept('^') === undefined) return base;
  const sign = stream.accept('-');
  const at = stream.peek();
  const exponent = literal(stream);
  if (!exponent.isInteger() || exponent.compare(LARGEST_EXPONENT) > 0)
    stream.fail(`an exponent that is no whole number up to ${LARGEST_EXPONENT}`, at);
  if (base.sign() === 0 && sign !== undefined) stream.fail('0 to a negative power', at);
  return base.toThe(sign === undefined ? exponent.numerator : -exponent.numerator);
}

function literal(stream: TokenStream): Rational {
  const token =
    stream.acceptKind('number') ??
    stream.fail('expected an exact number, such as 3, -1/7, 0.25 or 10^6');
  return literalAt(stream.what, stream.text, token);
}

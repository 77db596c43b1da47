import { Rational } from '../../arithmetic/number.js';

/**
 * A value of Z3's as a rational number: `(/ 1.0 2.0)`, `(- 3.0)`, or digits of an
 * irrational one, `1.4142?`, which are a number near to it.
 *
 * @returns undefined for anything else.
 */
export function rationalOf(text: string): Rational | undefined {
  const tokens = text.match(/[()]|[^\s()]+/gu) ?? [];
  let place = 0;
  const read = (): Rational | undefined => {
    const token = tokens[place++];
    if (token !== '(') return literal(token);
    const operator = tokens[place++];
    const operands: (Rational | undefined)[] = [];
    while (place < tokens.length && tokens[place] !== ')') operands.push(read());
    place++;
    const [x, y] = operands;
    if (x === undefined || operands.length > 2) return undefined;
    if (operator === '-' && operands.length === 1) return x.negated();
    return operator === '/' && y !== undefined && y.sign() !== 0 ? x.over(y) : undefined;
  };
  const value = read();
  return place === tokens.length ? value : undefined;
}

function literal(token: string | undefined): Rational | undefined {
  return token !== undefined && /^\d+(?:\.\d+)?\??$/u.test(token)
    ? Rational.of(token.replace('?', ''))
    : undefined;
}

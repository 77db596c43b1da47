import { TooLarge } from './errors.js';
import { Rational } from './number.js';

/** The most terms of a polynomial. */
export const MOST_TERMS = 20_000;
/** The most products of terms that one multiplication forms. */
const MOST_PRODUCTS = 2_000_000;

/**
 * A polynomial over ℚ in indeterminates 0, 1, 2, …: the coefficient of each
 * monomial, none of them 0. A monomial is the sorted string of its factors, a
 * character for each, repeated as often as its power says; 1 is the empty one.
 */
export type Polynomial = ReadonlyMap<string, Rational>;

export const ZERO: Polynomial = new Map();
export const ONE: Polynomial = new Map([['', Rational.one]]);

export function constant(x: Rational): Polynomial {
  return x.sign() === 0 ? ZERO : new Map([['', x]]);
}

/** Characters from this one on are halves of pairs, or are counted round from 0. */
export const MOST_INDETERMINATES = 0xd800;

/** The indeterminate of this number; throws TooLarge from 55,296 on. */
export function indeterminate(index: number): Polynomial {
  if (index >= MOST_INDETERMINATES)
    throw new TooLarge(`more than ${MOST_INDETERMINATES} indeterminates`);
  return new Map([[String.fromCharCode(index), Rational.one]]);
}

/** The number that a polynomial without indeterminates is; undefined for any other. */
export function constantOf(p: Polynomial): Rational | undefined {
  if (p.size === 0) return Rational.zero;
  return p.size === 1 ? p.get('') : undefined;
}

/** The sum; throws TooLarge beyond `MOST_TERMS` terms. */
export function sum(polynomials: readonly Polynomial[]): Polynomial {
  const [first, ...others] = polynomials;
  if (first === undefined) return ZERO;
  if (others.length === 0) return first;
  const total = new Map(first);
  for (const p of others) for (const [monomial, c] of p) add(total, monomial, c);
  return total;
}

export function scale(p: Polynomial, by: Rational): Polynomial {
  if (by.sign() === 0) return ZERO;
  if (by.equals(1)) return p;
  return new Map(Array.from(p, ([monomial, c]) => [monomial, c.times(by)]));
}

/** The product; throws TooLarge beyond `MOST_TERMS` terms. */
export function multiply(p: Polynomial, q: Polynomial): Polynomial {
  const [left, right] = [constantOf(p), constantOf(q)];
  if (left !== undefined) return scale(q, left);
  if (right !== undefined) return scale(p, right);
  if (p.size * q.size > MOST_PRODUCTS)
    throw new TooLarge(`a product of polynomials with ${p.size} and ${q.size} terms`);
  const product = new Map<string, Rational>();
  for (const [m, a] of p) for (const [n, b] of q) add(product, merged(m, n), a.times(b));
  return product;
}

/**
 * The natural power by repeated squaring; throws TooLarge as `multiply` does,
 * RangeError for a negative exponent.
 */
export function toThe(p: Polynomial, exponent: bigint): Polynomial {
  if (exponent < 0n) throw new RangeError(`a polynomial to the power ${exponent} is none`);
  let result = ONE;
  let square = p;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = multiply(result, square);
    if (rest > 1n) square = multiply(square, square);
  }
  return result;
}

/** The polynomial with numbers or polynomials in place of its indeterminates. */
export function substitute(p: Polynomial, by: (index: number) => Polynomial): Polynomial {
  return sum([
    ZERO,
    ...Array.from(p, ([monomial, c]) => {
      let term = constant(c);
      for (const factor of monomial) term = multiply(term, by(factor.charCodeAt(0)));
      return term;
    }),
  ]);
}

/** The indeterminates that occur, by their numbers. */
export function indeterminatesOf(p: Polynomial): ReadonlySet<number> {
  const all = new Set<number>();
  for (const monomial of p.keys()) for (const factor of monomial) all.add(factor.charCodeAt(0));
  return all;
}

/** The terms in words, such as `2·w[0]·p − 1/3`; cut after `most`. */
export function polynomialText(p: Polynomial, name: (index: number) => string, most = 12): string {
  if (p.size === 0) return '0';
  const terms = [...p].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const shown = terms.slice(0, most).map(([monomial, c], place) => {
    const sign = c.sign() < 0 ? '−' : '+';
    const lead = place > 0 ? ` ${sign} ` : sign === '−' ? sign : '';
    const factors = powersOf(monomial).map(([index, k]) => name(index) + (k > 1 ? `^${k}` : ''));
    const size = c.abs();
    const number = size.equals(1) && factors.length > 0 ? [] : [size.toString()];
    return lead + [...number, ...factors].join('·');
  });
  return shown.join('') + (terms.length > most ? ` + … (${terms.length} terms)` : '');
}

function powersOf(monomial: string): [index: number, power: number][] {
  const powers = new Map<number, number>();
  for (const factor of monomial) {
    const index = factor.charCodeAt(0);
    powers.set(index, (powers.get(index) ?? 0) + 1);
  }
  return [...powers];
}

function add(to: Map<string, Rational>, monomial: string, c: Rational): void {
  const before = to.get(monomial);
  if (before === undefined) {
    if (to.size >= MOST_TERMS) throw new TooLarge(`a polynomial of more than ${MOST_TERMS} terms`);
    to.set(monomial, c);
    return;
  }
  const total = before.plus(c);
  if (total.sign() === 0) to.delete(monomial);
  else to.set(monomial, total);
}

/** The product of two monomials: their factors in order. */
function merged(m: string, n: string): string {
  if (m === '') return n;
  if (n === '' || m.charCodeAt(m.length - 1) <= n.charCodeAt(0)) return m + n;
  if (n.charCodeAt(n.length - 1) <= m.charCodeAt(0)) return n + m;
  let product = '';
  let j = 0;
  for (const factor of m) {
    while (j < n.length && n.charCodeAt(j) < factor.charCodeAt(0)) product += n[j++]!;
    product += factor;
  }
  return product + n.slice(j);
}

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { TooLarge } from '../../src/arithmetic/errors.js';
import { Rational } from '../../src/arithmetic/number.js';
import {
  constant,
  constantOf,
  indeterminate,
  indeterminatesOf,
  MOST_INDETERMINATES,
  MOST_TERMS,
  multiply,
  ONE,
  polynomialText,
  scale,
  substitute,
  sum,
  toThe,
  ZERO,
} from '../../src/arithmetic/polynomial.js';
import type { Polynomial } from '../../src/arithmetic/polynomial.js';

const SETTINGS = { seed: 11, numRuns: 60 };
const INDETERMINATES = 3;
const number = fc
  .tuple(fc.bigInt(-9n, 9n), fc.bigInt(1n, 5n))
  .map(([n, d]) => Rational.ratio(n, d));
/** A term as its coefficient and its powers of the indeterminates. */
const term = fc.tuple(
  number,
  fc.array(fc.integer({ min: 0, max: 2 }), {
    minLength: INDETERMINATES,
    maxLength: INDETERMINATES,
  }),
);
type Term = readonly [Rational, readonly number[]];
const termList = fc.array(term, { maxLength: 5 });
const point = fc.array(number, { minLength: INDETERMINATES, maxLength: INDETERMINATES });

const [x, y, z] = [indeterminate(0), indeterminate(1), indeterminate(2)];

/** The polynomial of these terms, built factor by factor from the last indeterminate to the first. */
function polynomialOf(terms: readonly Term[]): Polynomial {
  return sum(
    terms.map(([c, powers]) => {
      let product = constant(c);
      for (const [index, k] of [...powers.entries()].reverse())
        for (let i = 0; i < k; i++) product = multiply(product, indeterminate(index));
      return product;
    }),
  );
}

/** The value of terms at a point, from their definition. */
function valueOf(terms: readonly Term[], at: readonly Rational[]): Rational {
  return Rational.sum(
    terms.map(([c, powers]) =>
      powers.reduce((product, k, index) => product.times(at[index]!.toThe(k)), c),
    ),
  );
}

/** The value of a polynomial at a point, from its coefficients alone. */
function at(p: Polynomial, values: readonly Rational[]): Rational {
  return Rational.sum(
    Array.from(p, ([monomial, c]) =>
      Array.from(monomial).reduce(
        (product, factor) => product.times(values[factor.charCodeAt(0)]!),
        c,
      ),
    ),
  );
}

/** What a normal form promises: sorted monomials, and no coefficient 0. */
function flaws(p: Polynomial): string[] {
  return Array.from(p).flatMap(([monomial, c]) => [
    ...(c.sign() === 0 ? ['a coefficient is 0'] : []),
    ...([...monomial].sort().join('') === monomial ? [] : ['the factors are not in order']),
  ]);
}

function same(p: Polynomial, q: Polynomial): boolean {
  return sum([p, scale(q, Rational.of(-1))]).size === 0;
}

describe('polynomials', () => {
  it('have the values of their terms', () => {
    fc.assert(
      fc.property(termList, point, (terms, values) => {
        const p = polynomialOf(terms);
        expect(flaws(p)).toEqual([]);
        expect(at(p, values).equals(valueOf(terms, values))).toBe(true);
      }),
      SETTINGS,
    );
  });

  it('add, multiply, scale and take powers as their values do', () => {
    fc.assert(
      fc.property(termList, termList, number, point, (s, t, c, values) => {
        const [p, q] = [polynomialOf(s), polynomialOf(t)];
        const [u, v] = [valueOf(s, values), valueOf(t, values)];
        const results = [
          [sum([p, q]), u.plus(v)],
          [sum([p, q, p]), u.plus(v).plus(u)],
          [multiply(p, q), u.times(v)],
          [scale(p, c), u.times(c)],
          [toThe(p, 3n), u.times(u).times(u)],
        ] as const;
        for (const [result, expected] of results) {
          expect(flaws(result)).toEqual([]);
          expect(at(result, values).equals(expected)).toBe(true);
        }
      }),
      SETTINGS,
    );
  });

  it('obey the laws of a commutative ring', () => {
    fc.assert(
      fc.property(termList, termList, termList, (s, t, u) => {
        const [p, q, r] = [polynomialOf(s), polynomialOf(t), polynomialOf(u)];
        expect(same(multiply(p, q), multiply(q, p))).toBe(true);
        expect(same(multiply(multiply(p, q), r), multiply(p, multiply(q, r)))).toBe(true);
        expect(same(multiply(p, sum([q, r])), sum([multiply(p, q), multiply(p, r)]))).toBe(true);
        expect(same(multiply(p, ONE), p)).toBe(true);
        expect(multiply(p, ZERO).size).toBe(0);
      }),
      SETTINGS,
    );
  });

  it('are the same in whatever order their terms come', () => {
    fc.assert(
      fc.property(termList, (terms) => {
        const p = polynomialOf(terms);
        const q = polynomialOf([...terms].reverse());
        expect(new Map(q)).toEqual(new Map(p));
      }),
      SETTINGS,
    );
  });

  it('are the same just where they have the same values', () => {
    // Degrees are at most 2 in each of 3 indeterminates, so that 27 points decide.
    const grid = [0, 1, 2].flatMap((a) =>
      [0, 1, 2].flatMap((b) => [0, 1, 2].map((c) => [a, b, c].map((n) => Rational.of(n)))),
    );
    fc.assert(
      fc.property(termList, termList, fc.boolean(), (s, t, shuffled) => {
        const [p, q] = [polynomialOf(s), polynomialOf(shuffled ? [...s].reverse() : t)];
        expect(same(p, q)).toBe(grid.every((values) => at(p, values).equals(at(q, values))));
      }),
      SETTINGS,
    );
  });

  it('differ where one coefficient does, however little', () => {
    const p = multiply(sum([x, y]), sum([x, scale(y, Rational.of(-1))]));
    const squares = sum([toThe(x, 2n), scale(toThe(y, 2n), Rational.of(-1))]);
    expect(same(p, squares)).toBe(true);
    expect(same(p, sum([squares, scale(multiply(x, y), Rational.of('1e-30'))]))).toBe(false);
  });
});

describe('a substitution', () => {
  it('has the value of the polynomial at the values of what is put in', () => {
    fc.assert(
      fc.property(termList, termList, termList, point, (s, t, u, values) => {
        const by = [polynomialOf(t), polynomialOf(u), y];
        const inner = by.map((q) => at(q, values));
        const result = substitute(polynomialOf(s), (index) => by[index]!);
        expect(at(result, values).equals(valueOf(s, inner))).toBe(true);
      }),
      SETTINGS,
    );
  });

  it('puts all in at once, so that x and y can be exchanged', () => {
    const p = sum([toThe(x, 2n), y]);
    expect(
      same(
        substitute(p, (i) => (i === 0 ? y : x)),
        sum([toThe(y, 2n), x]),
      ),
    ).toBe(true);
  });

  it('leaves no term where the terms cancel', () => {
    expect(substitute(sum([x, y]), (i) => (i === 0 ? z : scale(z, Rational.of(-1)))).size).toBe(0);
  });
});

test('a number is a polynomial without indeterminates, and only that has a number', () => {
  expect(constant(Rational.zero)).toBe(ZERO);
  expect(constantOf(ZERO)?.toString()).toBe('0');
  expect(constantOf(constant(Rational.of('2/3')))?.toString()).toBe('2/3');
  expect(constantOf(x)).toBeUndefined();
  expect(constantOf(sum([x, ONE]))).toBeUndefined();
  expect(constantOf(sum([x, ONE, scale(x, Rational.of(-1))]))?.toString()).toBe('1');
});

test('the power 0 is 1, and a negative power is none', () => {
  expect(toThe(x, 0n)).toBe(ONE);
  expect(toThe(ZERO, 0n)).toBe(ONE);
  expect(toThe(ZERO, 2n).size).toBe(0);
  expect(() => toThe(x, -1n)).toThrow(RangeError);
});

test('the sum of nothing is 0, and a sum leaves its terms as they were', () => {
  expect(sum([]).size).toBe(0);
  const p = new Map(x);
  sum([p, y, scale(x, Rational.of(-1))]);
  expect(p).toEqual(new Map(x));
});

test('the indeterminates are those that occur', () => {
  const p = sum([multiply(x, z), toThe(x, 3n), ONE]);
  expect([...indeterminatesOf(p)].sort()).toEqual([0, 2]);
  expect(indeterminatesOf(ONE).size).toBe(0);
});

test('indeterminates whose characters would be halves of pairs are refused', () => {
  const last = indeterminate(MOST_INDETERMINATES - 1);
  expect([...indeterminatesOf(toThe(last, 2n))]).toEqual([MOST_INDETERMINATES - 1]);
  expect(() => indeterminate(MOST_INDETERMINATES)).toThrow(TooLarge);
  expect(() => indeterminate(0x10000)).toThrow(TooLarge);
});

describe('too many terms', () => {
  const wide = (from: number, count: number): Polynomial =>
    sum(Array.from({ length: count }, (_, i) => indeterminate(from + i)));

  it('of a sum are refused, and as many as are allowed are not', () => {
    expect(wide(0, MOST_TERMS).size).toBe(MOST_TERMS);
    expect(() => wide(0, MOST_TERMS + 1)).toThrow(TooLarge);
    expect(() => sum([wide(0, MOST_TERMS), ONE])).toThrow(TooLarge);
  });

  it('of a product are refused', () => {
    expect(() => multiply(wide(0, 150), wide(150, 150))).toThrow(TooLarge);
    expect(multiply(wide(0, 100), wide(100, 100)).size).toBe(10_000);
  });

  it('are not multiplied out in vain', () => {
    expect(() => multiply(wide(0, 2000), wide(0, 2000))).toThrow(
      'a product of polynomials with 2000 and 2000 terms',
    );
  });
});

test('the terms in words begin with the highest, and are cut after some', () => {
  const name = (index: number): string => ['x', 'y', 'z'][index] ?? '?';
  const p = sum([
    constant(Rational.of('-1/3')),
    scale(multiply(toThe(x, 2n), y), Rational.of(-2)),
    y,
  ]);
  expect(polynomialText(p, name)).toBe('−2·x^2·y + y − 1/3');
  expect(polynomialText(p, name, 1)).toBe('−2·x^2·y + … (3 terms)');
  expect(polynomialText(ZERO, name)).toBe('0');
  expect(polynomialText(ONE, name)).toBe('1');
});

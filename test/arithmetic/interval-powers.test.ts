import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedDigits } from '../../src/arithmetic/interval-comparison.js';
import { powers } from '../../src/arithmetic/interval-powers.js';
import { integerPower, rationalPower } from '../../src/arithmetic/interval-power.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { subset } from '../../src/arithmetic/interval-relation.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals, SEED } from './interval-witness.js';

const A = intervals(64);
const positive = rationals.map((x) => (x.sign() === 0 ? Rational.of('1/5') : x.abs()));
const exponents = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.constantFrom(1, 2, 3, 4, 6, 7))
  .map(([n, d]) => Rational.ratio(BigInt(n), BigInt(d)));

describe('a product of powers', () => {
  it('encloses a number that gives the exact one when it is raised again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(positive, exponents), { maxLength: 6 }), (factors) =>
        A.scope(() => {
          // 84 is a common multiple of the denominators.
          const product = powers(
            A,
            factors.map(([x, q]) => [A.of(x), q] as const),
          );
          const exact = factors.reduce(
            (p, [x, q]) => p.times(x.toThe(q.times(84).numerator)),
            Rational.one,
          );
          return product.certain && integerPower(product, 84n).contains(exact);
        }),
      ),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('respects inclusion', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(positive, exponents), { maxLength: 6 }), (factors) =>
        A.scope(() => {
          const inner = powers(
            A,
            factors.map(([x, q]) => [A.of(x), q] as const),
          );
          const outer = powers(
            A,
            factors.map(([x, q]) => [A.between(x.times('9/10'), x.times('11/10')), q] as const),
          );
          return subset(inner, outer);
        }),
      ),
      { seed: SEED },
    );
  });

  it('is nearly the tightest, and tighter than the powers one by one', () => {
    const factors = Array.from(
      { length: 64 },
      (_, i) => [A.of(`${i + 1}/65`), Rational.of(`${i + 1}/2080`)] as const,
    );
    const together = powers(A, factors);
    expect(agreedDigits(together, together)).toBeGreaterThanOrEqual(18);
    const apart = A.product(factors.map(([x, q]) => rationalPower(x, q)));
    expect(subset(together, apart)).toBe(true);
    expect(agreedDigits(apart, apart)).toBeLessThan(18);
  });

  it('is exact where the product is, though the single powers are not', () => {
    const root2 = [A.of(2), Rational.of('1/2')] as const;
    expect(powers(A, [root2, root2]).toDecimal(3)).toBe('[2, 2]');
    expect(powers(A, [root2, [A.of('1/2'), Rational.of('1/2')]]).toDecimal(3)).toBe('[1, 1]');
    expect(
      powers(A, [
        [A.of(12), Rational.of('1/2')],
        [A.of(3), Rational.of('-1/2')],
      ]).toDecimal(3),
    ).toBe('[2, 2]');
  });

  it('goes through logarithms where the exponents are long, and agrees', () => {
    const long = Rational.ratio(10n ** 30n + 7n, 3n * 10n ** 30n);
    const x = powers(A, [
      [A.of(5), long],
      [A.of('2/3'), long.negated()],
    ]);
    const fine = intervals(256);
    const y = fine.powers([
      [5, long],
      ['2/3', long.negated()],
    ]);
    expect(agreedDigits(x, y)).toBeGreaterThanOrEqual(17);
    expect(x.contains(y.lowerRational()!)).toBe(true);
  });

  it('goes through logarithms where the powers would overflow', () => {
    const huge = A.of('1e300').power(1_000_000);
    const third = Rational.of('1000/3001');
    const x = powers(A, [
      [huge, third],
      [huge, third.negated()],
    ]);
    expect(x.contains(1)).toBe(true);
    expect(agreedDigits(x, x)).toBeGreaterThanOrEqual(8);
  });
});

it('takes many factors without a common denominator of their own length', () => {
  const factors = Array.from(
    { length: 3000 },
    (_, i) => [A.of(2), Rational.ratio(1n, BigInt(2 * i + 3))] as const,
  );
  const exponent = Rational.sum(factors.map(([, q]) => q));
  const together = powers(A, factors);
  expect(agreedDigits(together, rationalPower(A.of(2), exponent))).toBeGreaterThanOrEqual(17);
});

describe('bases at the edge of the domain', () => {
  const half = Rational.of('1/2');

  it('make the product 0, unbounded, uncertain or empty', () => {
    expect(
      powers(A, [
        [A.of(0), half],
        [A.of(3), half],
      ]).toDecimal(3),
    ).toBe('[0, 0]');
    expect(powers(A, [[A.of(0), half]]).certain).toBe(true);
    expect(powers(A, [[A.between(0, 4), half.negated()]]).toDecimal(3)).toBe('[0.5, infinity]');
    expect(powers(A, [[A.between(0, 4), half.negated()]]).certain).toBe(false);
    expect(powers(A, [[A.between(-1, 4), half]]).certain).toBe(false);
    expect(powers(A, [[A.of(-1), half]]).isEmpty).toBe(true);
    expect(powers(A, [[A.of(0), half.negated()]]).isEmpty).toBe(true);
    expect(powers(A, [[A.of(0), Rational.of(-1)]]).isEmpty).toBe(true);
    expect(powers(A, [[A.empty(), half]]).isEmpty).toBe(true);
  });

  it('have no 0 · ∞ left in them', () => {
    expect(
      powers(A, [
        [A.of(0), half],
        [A.between(1, 'infinity'), half],
      ]).toDecimal(3),
    ).toBe('[0, 0]');
    expect(
      powers(A, [
        [A.of(0), half],
        [A.between(0, 1), half.negated()],
      ]).toDecimal(3),
    ).toBe('[0, 0]');
    expect(
      powers(A, [
        [A.between(0, 1), half],
        [A.between(0, 1), half.negated()],
      ]).toDecimal(3),
    ).toBe('[0, infinity]');
  });

  it('count as 1 with the exponent 0, and take signs with integer exponents', () => {
    expect(
      powers(A, [
        [A.of(0), Rational.zero],
        [A.of(-2), Rational.of(3)],
      ]).toDecimal(3),
    ).toBe('[-8, -8]');
    expect(
      powers(A, [
        [A.of(-2), Rational.of(3)],
        [A.of(4), half],
      ]).toDecimal(3),
    ).toBe('[-16, -16]');
  });
});

describe('a product that differs from 1 by 2^-128, with registers of 128 bits', () => {
  // x² = z + 2^-128 exactly, so that x²/z is above 1 by less than the registers can show.
  const x = A.of(1).minus(A.of(2).power(-64));
  const z = A.of(1).minus(A.of(2).power(-63));
  // Too long a denominator for a root; multiplying by it is exact, so that only logarithms round.
  const long = Rational.ratio(1n, 2n ** 40n);

  it('stays on its side where both products are rounded', () => {
    for (let k = 81; k < 400; k++) {
      if (k % 3 === 0) continue;
      const [pad, third] = [Rational.of(`${k}/3`), Rational.of('1/3')];
      const factors = [
        [x, third.times(2)],
        [A.of(3), pad],
        [z, third.negated()],
        [A.of(3), pad.negated()],
      ] as const;
      const inverse = factors.map(([base, q]) => [base, q.negated()] as const);
      expect(powers(A, factors).upperRational()?.compare(1)).toBe(1);
      expect(powers(A, inverse).lowerRational()?.compare(1)).toBe(-1);
    }
  });

  it('stays on its side where logarithms are rounded', () => {
    for (let a = 2; a < 12; a++)
      for (let b = a + 1; b < 12; b++) {
        const factors = [
          [x, long.times(2)],
          [A.of(a * b), long],
          [z, long.negated()],
          [A.of(a), long.negated()],
          [A.of(b), long.negated()],
        ] as const;
        const inverse = factors.map(([base, q]) => [base, q.negated()] as const);
        expect(powers(A, factors).upperRational()?.compare(1)).toBe(1);
        expect(powers(A, inverse).lowerRational()?.compare(1)).toBe(-1);
      }
  });
});

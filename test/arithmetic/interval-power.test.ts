import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TooLarge } from '../../src/arithmetic/errors.js';
import { binaryOrder, integerPower, rationalPower } from '../../src/arithmetic/interval-power.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { isPoint } from '../../src/arithmetic/interval-comparison.js';
import { subset } from '../../src/arithmetic/interval-relation.js';
import { Rational } from '../../src/arithmetic/number.js';
import { boxes, decimalOf, encloses, SEED, spanned } from './interval-witness.js';

const A = intervals(64);
const exponents = fc.integer({ min: -9, max: 9 });

describe('integer powers', () => {
  it('enclose the rational result and respect inclusion', () => {
    fc.assert(
      fc.property(boxes, exponents, (box, n) =>
        A.scope(() => {
          if (box.member.sign() === 0 && n < 0) return true;
          const exact = box.member.toThe(n);
          const wide = integerPower(spanned(A, box), BigInt(n));
          const inner = integerPower(A.of(box.member), BigInt(n));
          return wide.contains(exact) && inner.contains(exact) && subset(inner, wide);
        }),
      ),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('are uncertain exactly for negative exponents around 0', () => {
    fc.assert(
      fc.property(boxes, exponents, (box, n) =>
        A.scope(() => {
          const x = spanned(A, box);
          return integerPower(x, BigInt(n)).certain === !(n < 0 && x.contains(0));
        }),
      ),
      { seed: SEED },
    );
  });

  it('know the signs around 0', () => {
    const x = A.between(-2, 1);
    const shown = [0, 1, 2, 3, 4, -1, -2].map((n) => integerPower(x, BigInt(n)).toDecimal(3));
    expect(shown).toEqual([
      '[1, 1]',
      '[-2, 1]',
      '[0, 4]',
      '[-8, 1]',
      '[0, 16]',
      '[-infinity, infinity]',
      '[0.25, infinity]',
    ]);
    expect(integerPower(A.between(0, 2), -1n).toDecimal(3)).toBe('[0.5, infinity]');
    expect(integerPower(A.between(-2, 0), -3n).toDecimal(3)).toBe('[-infinity, -0.125]');
    expect(integerPower(A.between(-2, 0), -2n).toDecimal(3)).toBe('[0.25, infinity]');
    expect(integerPower(A.of(0), -2n).isEmpty).toBe(true);
    expect(integerPower(A.of(0), 0n).toDecimal(3)).toBe('[1, 1]');
    expect(integerPower(A.empty(), 0n).isEmpty).toBe(true);
  });

  it('take exponents beyond 32 bits, and refuse absurd ones', () => {
    const x = A.of(1).plus(A.of(2).power(-60));
    const n = 2n ** 60n;
    // (1 + 1/n)^n lies between e(1 − 1/n) and e.
    expect(integerPower(x, n).toDecimal(12)).toMatch(/^\[2\.7182818284\d, 2\.7182818284\d\]$/);
    expect(integerPower(A.of(-1), 2n ** 70n + 1n).toDecimal(3)).toBe('[-1, -1]');
    expect(integerPower(A.of(-1), 2n ** 33n).toDecimal(3)).toBe('[1, 1]');
    expect(() => integerPower(A.of(2), 2n ** 50_000n)).toThrow(TooLarge);
  });
});

describe('fractional powers', () => {
  it('agree with decimal.js, tightly, and respect inclusion', () => {
    for (const q of ['1/2', '-1/2', '2/3', '-7/5', '1/17', '355/113', '-22/1000'])
      encloses(
        (x) => rationalPower(x, Rational.of(q)),
        (x) => x.pow(decimalOf(Rational.of(q))),
        { from: 1, to: 100 },
      );
  });

  it('enclose what gives the exact base when it is raised again', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 2, max: 40 }), exponents, (box, d, n) =>
        A.scope(() => {
          const q = Rational.ratio(BigInt(n), BigInt(d));
          const base = box.member.abs();
          if (base.sign() === 0 || n === 0) return true;
          const back = integerPower(rationalPower(A.of(base), q), q.denominator);
          return back.contains(base.toThe(q.numerator));
        }),
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('are exact where they are representable', () => {
    expect(rationalPower(A.of(8), Rational.of('2/3')).toDecimal(3)).toBe('[4, 4]');
    expect(rationalPower(A.of(4), Rational.of('-1/2')).toDecimal(3)).toBe('[0.5, 0.5]');
    expect(isPoint(rationalPower(A.of(3n ** 24n), Rational.of('1/24')))).toBe(true);
  });

  it('have the domain x ≥ 0, without 0 for negative exponents', () => {
    const half = Rational.of('1/2');
    expect(rationalPower(A.between(-1, 4), half).toDecimal(3)).toBe('[0, 2]');
    expect(rationalPower(A.between(-1, 4), half).certain).toBe(false);
    expect(rationalPower(A.between(0, 4), half).certain).toBe(true);
    expect(rationalPower(A.between(-1, 0), half).toDecimal(3)).toBe('[0, 0]');
    expect(rationalPower(A.of(0), half).certain).toBe(true);
    expect(rationalPower(A.between(0, 4), half.negated()).toDecimal(3)).toBe('[0.5, infinity]');
    expect(rationalPower(A.between(0, 4), half.negated()).certain).toBe(false);
    expect(rationalPower(A.of(0), half.negated()).isEmpty).toBe(true);
    expect(rationalPower(A.of(-1), half).isEmpty).toBe(true);
    expect(rationalPower(A.empty(), half).isEmpty).toBe(true);
  });

  it('take infinite ends and exponents of any size', () => {
    const x = A.between(4, 'infinity');
    expect(rationalPower(x, Rational.of('1/2')).toDecimal(3)).toBe('[2, infinity]');
    expect(rationalPower(x, Rational.of('-1/2')).toDecimal(3)).toBe('[0, 0.5]');
    const big = Rational.ratio(10n ** 40n + 1n, 10n ** 40n);
    expect(isPoint(rationalPower(A.of(2), big))).toBe(false);
    expect(rationalPower(A.of(2), big).toDecimal(9)).toBe('[2, 2.00000001]');
    expect(rationalPower(A.of('1/2'), big).upperRational()?.toString()).toBe('1/2');
    expect(isPoint(rationalPower(A.of('1/2'), big))).toBe(false);
  });
});

it('bounds the binary logarithm of a number', () => {
  for (const q of ['1/1000', '1', '3', '1e30'])
    expect(binaryOrder(A.of(q).lower)).toBeGreaterThanOrEqual(
      Math.abs(Math.log2(Rational.of(q).toNumber())),
    );
  expect(binaryOrder(A.of(0).lower)).toBe(0);
});

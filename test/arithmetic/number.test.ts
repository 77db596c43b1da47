import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TooLarge } from '../../src/arithmetic/errors.js';
import { gcd } from '../../src/arithmetic/gcd.js';
import { LARGEST_POWER_BITS, Rational } from '../../src/arithmetic/number.js';

const SETTINGS = { seed: 2, numRuns: 300 };
const integer = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n });
const rational = fc
  .tuple(fc.oneof(fc.bigInt(-30n, 30n), integer), fc.oneof(fc.bigInt(1n, 30n), integer))
  .map(([n, d]) => Rational.ratio(n, d === 0n ? 1n : d));

/** In lowest terms with a positive denominator, checked from the definition. */
function expectLowest(q: Rational): void {
  expect(q.denominator > 0n).toBe(true);
  expect(gcd(q.numerator, q.denominator)).toBe(1n);
}

/** n/d without any reduction. */
function expectValue(q: Rational, n: bigint, d: bigint): void {
  expectLowest(q);
  expect(q.numerator * d).toBe(n * q.denominator);
}

describe('a literal', () => {
  it.each([
    ['0.1', 1n, 10n],
    ['-2e-3', -1n, 500n],
    ['3/7', 3n, 7n],
    ['-1.5/3', -1n, 2n],
    ['+12.50e1', 125n, 1n],
    ['6/4', 3n, 2n],
  ])('%s is read exactly', (text, n, d) => {
    expect(Rational.of(text).numerator).toBe(n);
    expect(Rational.of(text).denominator).toBe(d);
  });

  it('is read the same whatever was read before it', () => {
    const texts = Array.from({ length: 6000 }, (_, i) => [`1/${i + 1}`, `${i}.5`, `-${i}e-2`]);
    for (const round of [texts, [...texts].reverse()])
      for (const [i, [unit, half, hundredth]] of round.entries()) {
        const n = BigInt(round === texts ? i : texts.length - 1 - i);
        expectValue(Rational.of(unit!), 1n, n + 1n);
        expectValue(Rational.of(half!), 2n * n + 1n, 2n);
        expectValue(Rational.of(hundredth!), -n, 100n);
      }
  });

  it('may be an integer of either kind', () => {
    expect(Rational.of(-3).toString()).toBe('-3');
    expect(Rational.of(10n ** 30n).numerator).toBe(10n ** 30n);
  });

  it.each([0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'is refused as the number %d',
    (x) => {
      expect(() => Rational.of(x)).toThrow(RangeError);
    },
  );

  it.each(['', 'x', '1/', '/2', '1e', '0x10', '1 ', '1/-2', 'NaN', 'Infinity', '1/0', '.5'])(
    'is refused as the text "%s"',
    (text) => {
      expect(() => Rational.of(text)).toThrow(RangeError);
    },
  );

  it('is refused where its exponent is huge, before anything is written out', () => {
    expect(() => Rational.of('1e10001')).toThrow(RangeError);
    expect(() => Rational.of('1e-999999999999')).toThrow(RangeError);
    expect(Rational.of('1e10000').numerator).toBe(10n ** 10000n);
  });
});

describe('a rational number', () => {
  it('adds, subtracts, multiplies and divides as fractions do, in lowest terms', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        const [p, q, r, s] = [a.numerator, a.denominator, b.numerator, b.denominator];
        expectValue(a.plus(b), p * s + r * q, q * s);
        expectValue(a.minus(b), p * s - r * q, q * s);
        expectValue(a.times(b), p * r, q * s);
        if (r !== 0n) expectValue(a.over(b), p * s, q * r);
      }),
      SETTINGS,
    );
  });

  it('stays in lowest terms where denominators share factors', () => {
    expect(Rational.of('1/6').plus('1/10').toString()).toBe('4/15');
    expect(Rational.of('1/6').plus('1/3').toString()).toBe('1/2');
    expect(Rational.of('1/6').minus('1/6').toString()).toBe('0');
    expect(Rational.of(0).times('3/5').denominator).toBe(1n);
    expect(Rational.of('3/5').times(0).denominator).toBe(1n);
  });

  it('sums like repeated addition, whatever the denominators', () => {
    fc.assert(
      fc.property(fc.array(rational, { maxLength: 12 }), (terms) => {
        const sum = terms.reduce((total, q) => total.plus(q), Rational.zero);
        const together = Rational.sum(terms);
        expectLowest(together);
        expect(together.toString()).toBe(sum.toString());
      }),
      SETTINGS,
    );
    expect(Rational.sum([])).toBe(Rational.zero);
  });

  it('compares by value', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        expect(a.compare(b)).toBe(a.minus(b).sign());
        expect(a.equals(b)).toBe(a.toString() === b.toString());
      }),
      SETTINGS,
    );
  });

  it('takes integer powers', () => {
    expect(Rational.of('-2/3').toThe(3).toString()).toBe('-8/27');
    expect(Rational.of('-2/3').toThe(-3).toString()).toBe('-27/8');
    expect(Rational.of(0).toThe(0).toString()).toBe('1');
    expect(Rational.of('-2/3').toThe(1n).toString()).toBe('-2/3');
    expect(() => Rational.of(0).toThe(-1)).toThrow(RangeError);
    expect(() => Rational.of(1).over(0)).toThrow(RangeError);
    expect(() => Rational.ratio(1n, 0n)).toThrow(RangeError);
  });

  it('refuses a power that is too large before computing it', () => {
    expect(() => Rational.of(2).toThe(10n ** 30n)).toThrow(TooLarge);
    expect(() => Rational.of('1/3').toThe(-(10n ** 30n))).toThrow(TooLarge);
    expect(Rational.of(2).toThe(LARGEST_POWER_BITS).numerator).toBe(
      1n << BigInt(LARGEST_POWER_BITS),
    );
    expect(
      Rational.of(-1)
        .toThe(10n ** 30n + 1n)
        .toString(),
    ).toBe('-1');
    expect(
      Rational.of(0)
        .toThe(10n ** 30n)
        .toString(),
    ).toBe('0');
  });

  it('has an absolute value, a sign, a negative and an inverse', () => {
    expect(Rational.of('-3/4').abs().toString()).toBe('3/4');
    expect(Rational.of('3/4').abs().toString()).toBe('3/4');
    expect([Rational.of(-2).sign(), Rational.of(0).sign(), Rational.of(2).sign()]).toEqual([
      -1, 0, 1,
    ]);
    expect(Rational.of('-3/4').inverse().toString()).toBe('-4/3');
    expect(Rational.of('3/4').negated().toString()).toBe('-3/4');
    expect(Rational.of('4/2').isInteger()).toBe(true);
    expect(Rational.of('1/2').isInteger()).toBe(false);
  });

  it('converts to the nearest double for display', () => {
    expect(Rational.of('0.1').toNumber()).toBe(0.1);
    expect(Rational.of('-1e300').toNumber()).toBe(-1e300);
    expect(Rational.of('5e-324').toNumber()).toBe(5e-324);
    expect(Rational.of(0).toNumber()).toBe(0);
    expect(Rational.ratio(10n ** 400n + 1n, 3n * 10n ** 400n).toNumber()).toBe(1 / 3);
  });

  it('is written as a fraction, in JSON too', () => {
    expect(JSON.stringify({ q: Rational.of('6/14') })).toBe('{"q":"3/7"}');
  });
});

describe('a literal', () => {
  it('that is none is refused with what is wrong about it', () => {
    expect(() => Rational.of(0.1)).toThrow(
      '0.1 is not an integer: write it as a string, such as "1/10" or "0.1"',
    );
    expect(() => Rational.of('one')).toThrow('"one" is not a number such as 3, -1/7 or 2.5e-3');
    expect(() => Rational.of('1/0')).toThrow('a fraction has the denominator 0');
    expect(() => Rational.of('1e999999999')).toThrow(
      /^the exponent of "1e999999999" is beyond \d+$/u,
    );
    expect(() => Rational.of(2).over(0)).toThrow('a division by 0');
    expect(() => Rational.of(3).toThe(2_000_000)).toThrow(
      `a power would have more than ${LARGEST_POWER_BITS} binary digits`,
    );
  });

  it('has a sign, a fraction and an exponent, each of which may be left out', () => {
    const read = (text: string): string => Rational.of(text).toString();
    expect(['-2.5e-3', '25e2', '-7/21', '0e5', '-0', '1.50', '12e-1'].map(read)).toEqual([
      '-1/400',
      '2500',
      '-1/3',
      '0',
      '0',
      '3/2',
      '6/5',
    ]);
    for (const none of ['.5', '2.', '', '1/2/3', '1e', '0x10', ' 1'])
      expect(() => Rational.of(none)).toThrow(RangeError);
  });

  it('that is a number already is that number', () => {
    const third = Rational.of('1/3');
    expect(Rational.of(third)).toBe(third);
    expect(Rational.of(7n).toString()).toBe('7');
  });
});

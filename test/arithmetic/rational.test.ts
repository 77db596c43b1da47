import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operand } from '../../src/arithmetic/arithmetic.js';
import { NotRepresentable, TooLarge, Undefined } from '../../src/arithmetic/errors.js';
import { Rational, type Literal } from '../../src/arithmetic/number.js';
import { rationals as Q, RationalValue } from '../../src/arithmetic/rational.js';
import { doubles } from '../../src/arithmetic/double.js';

const SETTINGS = { seed: 5, numRuns: 300 };
const positive = fc
  .tuple(fc.bigInt(1n, 200n), fc.bigInt(1n, 200n))
  .map(([n, d]) => Rational.ratio(n, d));
const exponent = fc
  .tuple(fc.bigInt(-30n, 30n), fc.bigInt(1n, 12n))
  .map(([n, d]) => Rational.ratio(n, d));

function powers(...factors: (readonly [Operand, Literal])[]): string {
  return Q.powers(factors).toString();
}

describe('rational values', () => {
  it('keep the exact number', () => {
    const x = Q.of('0.1').plus('1/5').times(3).minus(1).negated().over(2);
    expect(x).toBeInstanceOf(RationalValue);
    expect((x as RationalValue).exact.toString()).toBe('1/20');
    expect(x.arithmetic).toBe(Q);
  });

  it('have an absolute value, a larger and a smaller one', () => {
    expect(Q.of('-1/3').abs().toString()).toBe('1/3');
    expect(Q.of('1/3').max('1/2').toString()).toBe('1/2');
    expect(Q.of('1/3').min('1/2').toString()).toBe('1/3');
    expect(Q.of('1/3').max('-1/2').toString()).toBe('1/3');
    expect(Q.of('1/3').min('-1/2').toString()).toBe('-1/2');
  });

  it('divide by everything but 0', () => {
    expect(() => Q.of(1).over(0)).toThrow(Undefined);
    expect(() => Q.of(0).over(0)).toThrow(Undefined);
    expect(Q.of(0).over(-3).toString()).toBe('0');
  });

  it('combine with no value of another arithmetic', () => {
    expect(() => Q.of(1).plus(doubles.of(1))).toThrow(TypeError);
  });

  it('refuse a number that is no integer', () => {
    expect(() => Q.of(1).plus(0.5)).toThrow(RangeError);
  });

  it('know sin and cos at 0 only, and π not at all', () => {
    expect(Q.of(0).sin().toString()).toBe('0');
    expect(Q.of(0).cos().toString()).toBe('1');
    expect(() => Q.of('1/2').sin()).toThrow(NotRepresentable);
    expect(() => Q.of('1/2').cos()).toThrow(NotRepresentable);
    expect(() => Q.pi()).toThrow(NotRepresentable);
  });

  it('know exp, ln and tanh only where these are rational', () => {
    expect(Q.of(0).exp().toString()).toBe('1');
    expect(Q.of(1).ln().toString()).toBe('0');
    expect(Q.of(0).tanh().toString()).toBe('0');
    expect(() => Q.of(1).exp()).toThrow(NotRepresentable);
    expect(() => Q.of(2).ln()).toThrow(NotRepresentable);
    expect(() => Q.of('1/2').tanh()).toThrow(NotRepresentable);
    expect(() => Q.of(0).ln()).toThrow(Undefined);
    expect(() => Q.of(-1).ln()).toThrow(Undefined);
  });
});

describe('sums and products', () => {
  it('are 0 and 1 of nothing', () => {
    expect(Q.sum([]).toString()).toBe('0');
    expect(Q.product([]).toString()).toBe('1');
    expect(Q.powers([]).toString()).toBe('1');
  });

  it('take values and literals', () => {
    expect(Q.sum([Q.of('1/2'), '1/3', 1, 2n]).toString()).toBe('23/6');
    expect(Q.product([Q.of('1/2'), '1/3', -6]).toString()).toBe('-1');
  });

  it('add up 2^14 weights over one denominator to exactly 1', () => {
    const n = 2n ** 14n;
    const weights = Array.from({ length: Number(n) }, (_, i) =>
      Rational.ratio(2n * BigInt(i) + 1n, n * n),
    );
    expect(Q.sum(weights).toString()).toBe('1');
    expect(Q.sum(weights.slice(1)).toString()).not.toBe('1');
  });
});

describe('powers', () => {
  it('find the product rational where the single powers are not', () => {
    expect(powers([2, '1/2'], [8, '1/2'])).toBe('4');
    expect(powers(['4/9', '1/4'], [6, '1/2'])).toBe('2');
    expect(powers([12, '1/3'], [18, '1/3'])).toBe('6');
    expect(powers([4, '1/2'])).toBe('2');
    expect(powers(['1/32', '-3/5'])).toBe('8');
  });

  it('refuse what is not rational', () => {
    expect(() => powers([2, '1/2'])).toThrow(NotRepresentable);
    expect(() => powers([2, '1/2'], [3, '1/2'])).toThrow(NotRepresentable);
    expect(() => powers([12, '1/3'], [18, '1/2'])).toThrow(NotRepresentable);
    expect(() => powers([10n ** 60n + 1n, '1/60'])).toThrow(NotRepresentable);
  });

  it('undo themselves: ∏ (x^m)^(q/m) · x^(−q) is 1, and is off by x where an exponent is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(positive, exponent, fc.integer({ min: 1, max: 5 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (factors) => {
          const round = factors.flatMap(([x, q, m]): (readonly [Rational, Rational])[] => [
            [x.toThe(m), q.over(m)],
            [x, q.negated()],
          ]);
          expect(Q.powers(round).toString()).toBe('1');
          const [x] = factors[0]!;
          expect(Q.powers([...round, [x, 1]]).toString()).toBe(x.toString());
        },
      ),
      SETTINGS,
    );
  });

  it('are decided without writing out huge powers that cancel', () => {
    expect(powers(['3/7', 10n ** 40n], ['7/3', 10n ** 40n])).toBe('1');
    expect(powers([4, 10n ** 30n], [2, -2n * 10n ** 30n + 3n])).toBe('8');
    expect(powers([2, Rational.ratio(1n, 10n ** 8n)], [2, Rational.ratio(-1n, 10n ** 8n)])).toBe(
      '1',
    );
  });

  it('refuse a result that is too large to write, before computing it', () => {
    expect(() => powers([2, 10n ** 30n])).toThrow(TooLarge);
    expect(() => powers(['1/2', 2 ** 21])).toThrow(TooLarge);
    expect(() => powers([4, Rational.ratio(10n ** 30n + 1n, 2n)])).toThrow(TooLarge);
    expect(() => Q.exponential(2, -(10n ** 30n))).toThrow(TooLarge);
    expect(powers([1, 10n ** 30n], [-1, 10n ** 30n])).toBe('1');
  });

  it('follow the rules for 0', () => {
    expect(powers([0, '1/2'])).toBe('0');
    expect(powers([0, 0])).toBe('1');
    expect(powers([0, 0], [3, 1])).toBe('3');
    expect(powers([0, 1], [2, 3])).toBe('0');
    expect(() => powers([0, -1])).toThrow(Undefined);
    expect(() => powers([0, 1], [0, -1])).toThrow(Undefined);
    expect(() => powers([0, 1], [-1, '1/2'])).toThrow(Undefined);
  });

  it('give a negative base integer exponents only', () => {
    expect(powers([-8, 3])).toBe('-512');
    expect(powers([-8, -2])).toBe('1/64');
    expect(() => powers([-8, '1/3'])).toThrow(Undefined);
    expect(() => powers([-4, '1/2'], [-4, '1/2'])).toThrow(Undefined);
    expect(powers([-8, 0])).toBe('1');
    expect(powers([-2, 1], [-3, 1], [-5, 3])).toBe('-750');
  });

  it('agree with the method and with the exponential', () => {
    expect(Q.of('9/4').power('-3/2').toString()).toBe('8/27');
    expect(Q.exponential(2, -3).toString()).toBe('1/8');
    expect(Q.exponential(4, Q.of('1/2')).toString()).toBe('2');
    expect(() => Q.exponential(2, '1/2')).toThrow(NotRepresentable);
    expect(() => Q.exponential(0, 1)).toThrow(RangeError);
    expect(() => Q.exponential(-2, 2)).toThrow(RangeError);
  });

  it('prove the NWGM of a rational logistic unit over all masks of 8 gates, unequal tenths', () => {
    const c = Rational.of('3/7');
    const inclusion = [1, 2, 3, 4, 6, 7, 8, 9].map((n) => Rational.ratio(BigInt(n), 10n));
    const weights = [3, -2, 1, 4, -1, 2, -3, 1];
    const factors: [Operand, Rational][] = [];
    for (let mask = 0; mask < 256; mask += 1) {
      const on = weights.map((_, i) => ((mask >> i) & 1) === 1);
      const S = weights.reduce((sum, w, i) => sum + (on[i] ? w : 0), 0);
      const P = inclusion.reduce(
        (product, p, i) => product.times(on[i] ? p : Rational.one.minus(p)),
        Rational.one,
      );
      const O = Q.of(1).over(Q.exponential(2, -S).times(c).plus(1));
      factors.push([O, P], [Q.of(1).minus(O), P.negated()]);
    }
    const mean = Rational.sum(inclusion.map((p, i) => p.times(weights[i]!)));
    expect(powers(...factors, [2, mean.negated()], [c, 1])).toBe('1');
    expect(powers(...factors, [2, mean.negated()], [c, 2])).toBe('3/7');
    expect(() => powers(...factors.slice(1), [2, mean.negated()])).toThrow(NotRepresentable);
  });
});

describe('what leaves the rational numbers, or has no value', () => {
  it('is told', () => {
    const one = Q.of(1);
    const said = (operation: () => unknown): string => {
      try {
        operation();
      } catch (error) {
        return String(error);
      }
      return '';
    };
    expect(
      [
        () => one.over(0),
        () => one.exp(),
        () => Q.of(2).ln(),
        () => Q.of(0).ln(),
        () => one.tanh(),
        () => one.sin(),
        () => one.cos(),
        () => Q.exponential(0, 1),
        () => Q.of(0).power(-1),
        () => Q.of(-4).power('1/2'),
        () => Q.of(2).power('1/2'),
      ].map(said),
    ).toEqual([
      'Undefined: a division by 0',
      'NotRepresentable: exp(1) is not rational',
      'NotRepresentable: ln(2) is not rational',
      'Undefined: ln(0)',
      'NotRepresentable: tanh(1) is not rational',
      'NotRepresentable: sin(1) is not rational',
      'NotRepresentable: cos(1) is not rational',
      'RangeError: the base 0 is not positive',
      'Undefined: 0 to the power -1',
      'Undefined: -4 to the power 1/2',
      expect.stringMatching(/^NotRepresentable: .* is not rational$/u),
    ]);
  });

  it('is a power with too many digits, told from the exponent and the base', () => {
    expect(() =>
      Q.powers([
        [3, 2_000_000],
        [5, '1/1'],
      ]),
    ).toThrow('a power would have more than 1048576 binary digits');
    expect(() => Q.of('1/3').power(2_000_000)).toThrow(TooLarge);
    expect(() => Q.of(3).power(-2_000_000)).toThrow(TooLarge);
    expect(
      Q.powers([
        [2, -3],
        ['1/2', 2],
      ]).toString(),
    ).toBe('1/32');
    expect(
      Q.powers([
        [4, '1/2'],
        [8, '-1/3'],
      ]).toString(),
    ).toBe('1');
  });
});

import { describe, expect, it } from 'vitest';
import { closed } from '../../src/arithmetic/closed.js';
import { closedWithIntervalGuard } from '../../src/arithmetic/closed-interval-guard.js';
import { NotRepresentable, TooLarge, Undefined } from '../../src/arithmetic/errors.js';

describe('an operand of closed arithmetic', () => {
  const A = () => closedWithIntervalGuard();

  it('is a literal or a value of the same arithmetic, and of no other one', () => {
    const [one, other] = [A(), A()];
    expect(one.name).toBe('closed');
    expect(one.sum([1, one.of('1/2')]).toString()).toBe('3/2');
    expect(() => one.sum([one.of(1), other.of(1).exp()])).toThrow();
    expect(() => one.product([other.of(2)])).toThrow();
  });

  it('has no π among its numbers', () => {
    expect(() => A().pi()).toThrow(new NotRepresentable('π has no closed form here'));
  });
});

describe('a sum in closed arithmetic', () => {
  it('of rational numbers is one, and adds what is a multiple of the same power', () => {
    const A = closedWithIntervalGuard();
    expect(A.sum(['1/2', '1/3', 0]).toString()).toBe('5/6');
    const e = A.of(1).exp();
    expect(A.sameValue(A.sum([e, 0, e, '-1/2', '1/2']), e.times(2))).toBe(true);
    expect(A.sum([e, e.negated()]).toString()).toBe('0');
  });

  it('takes out what the summands share of a root of a sum, with its least exponent', () => {
    const A = closedWithIntervalGuard();
    const e = A.of(1).exp();
    const root = e.plus(1).power('1/2');
    const cube = e.plus(1).power('3/2');
    // √(1+e) + √(1+e)³ = √(1+e)·(2+e)
    expect(A.sameValue(root.plus(cube), root.times(e.plus(2)))).toBe(true);
    expect(A.sameValue(cube.plus(root), root.times(e.plus(2)))).toBe(true);
    expect(A.sameValue(root.plus(cube).over(root), e.plus(2))).toBe(true);
    expect(A.sameValue(root.plus(e), root.times(2))).toBe(false);
    expect(A.sameValue(root.plus(1).minus(1), root)).toBe(true);
    const other = e.plus(2).power('1/2');
    expect(A.sameValue(root.plus(other).minus(root), other)).toBe(true);
    expect(A.sameValue(root.times(other).plus(root), root.times(other.plus(1)))).toBe(true);
  });

  it('is recognised where roots of sums cancel', () => {
    const A = closedWithIntervalGuard();
    const e = A.of(1).exp();
    const root = e.plus(1).power('1/2');
    // (√(1+e) − 1)(√(1+e) + 1) = e
    expect(A.sameValue(root.minus(1).times(root.plus(1)), e)).toBe(true);
    expect(A.sameValue(A.of(1).over(root.minus(1)), root.plus(1).over(e))).toBe(true);
    const quotient = A.of(1)
      .over(e.plus(1))
      .plus(e.over(e.plus(1)));
    expect(A.asRational(quotient)?.toString()).toBe('1');
  });
});

describe('the sign of a value', () => {
  it('is that of the number, and 0 for a sum that vanishes', () => {
    const A = closedWithIntervalGuard();
    const e = A.of(1).exp();
    expect([A.sign(0), A.sign('-1/2'), A.sign(e), A.sign(e.negated())]).toEqual([0, -1, 1, -1]);
    expect([A.sign(e.minus(2)), A.sign(e.minus(3)), A.sign(A.of(3).minus(e))]).toEqual([1, -1, 1]);
    expect(A.sign(e.minus(3).times(-2))).toBe(1);
    const root = e.plus(1).power('1/2');
    expect(A.sign(root.minus(1).times(root.plus(1)).minus(e))).toBe(0);
  });

  it('is not known without a guard, save where all terms have the same', () => {
    const blind = closed();
    const e = blind.of(1).exp();
    expect(blind.sign(e.minus(2))).toBeUndefined();
    expect(blind.sign(e.plus(2))).toBe(1);
    expect(blind.sign(e.plus(2).negated())).toBe(-1);
  });
});

describe('a rational value', () => {
  it('is known for one, whatever it is made of', () => {
    const A = closedWithIntervalGuard();
    const e = A.of(1).exp();
    expect(A.asRational('3/4')?.toString()).toBe('3/4');
    expect(A.asRational(A.of(0).times(e))?.toString()).toBe('0');
    expect(A.asRational(e)).toBeUndefined();
    expect(A.asRational(e.plus(1))).toBeUndefined();
    expect(A.asRational(e.plus(1).over(e.plus(1)))?.toString()).toBe('1');
    const root = e.plus(1).power('1/2');
    expect(A.asRational(root.power(2).minus(e))?.toString()).toBe('1');
    expect(A.asRational(root)).toBeUndefined();
  });

  it('is the exponent of a power with a positive rational base', () => {
    const A = closedWithIntervalGuard();
    const e = A.of(1).exp();
    expect(A.exponential(4, e.plus('1/2').minus(e)).toString()).toBe('2');
    expect(() => A.exponential(0, 1)).toThrow(RangeError);
    expect(() => A.exponential(-2, 1)).toThrow('the base -2 is not positive');
    expect(() => A.exponential(2, e)).toThrow('2^x for an x that is not shown to be rational');
  });
});

describe('a product of powers in closed arithmetic', () => {
  it('has the sign of its odd powers', () => {
    const A = closedWithIntervalGuard();
    const e = A.of(1).exp();
    const x = A.of(2).minus(e);
    expect(A.of(-2).power(2).toString()).toBe('4');
    expect(
      A.powers([
        [-2, 3],
        ['-1/3', 1],
      ]).toString(),
    ).toBe('8/3');
    expect(A.sameValue(x.power(-1), A.of(-1).over(e.minus(2)))).toBe(true);
    expect(A.sameValue(x.power(-2), A.of(1).over(e.minus(2).power(2)))).toBe(true);
    expect(A.sameValue(x.power(-1), A.of(1).over(e.minus(2)))).toBe(false);
  });

  it('has roots of coefficients and of sums together', () => {
    const A = closedWithIntervalGuard();
    const e = A.of(1).exp();
    const both = e.times('8/3').plus('8/3').power('1/2');
    expect(A.sameValue(both.power(2), e.plus(1).times('8/3'))).toBe(true);
    expect(
      A.sameValue(
        A.powers([
          ['2/3', '1/2'],
          ['3/2', '1/2'],
        ]),
        A.of(1),
      ),
    ).toBe(true);
    expect(
      A.sameValue(
        A.powers([
          [2, '1/2'],
          [2, '1/3'],
        ]),
        A.of(2).power('5/6'),
      ),
    ).toBe(true);
    // Both signs are minus: e − 3 and its multiple are a positive number.
    const positive = e.minus(3).times(-1);
    expect(A.sameValue(positive.power('1/2').power(2), A.of(3).minus(e))).toBe(true);
  });

  it('says what is undefined, not shown, or too large', () => {
    const A = closedWithIntervalGuard();
    const e = A.of(1).exp();
    expect(() => A.of(0).power(-1)).toThrow('0 to the power -1');
    expect(() => A.of(-2).power('1/2')).toThrow('a negative number to the power 1/2');
    expect(() => e.minus(3).power('1/2')).toThrow('a negative number to the power 1/2');
    expect(() => A.of(1).over(e.minus(e.plus(0)))).toThrow(Undefined);
    const blind = closed({ cap: 20 });
    const x = blind.of(1).exp().minus(1);
    expect(() => x.power('1/2')).toThrow(/^the power 1\/2 of .*, whose sign is not shown$/u);
    expect(() => blind.of(1).over(x)).toThrow(
      'a division by a sum that is not shown to differ from 0',
    );
    expect(() => x.power(21)).toThrow('a sum to the power 21');
    expect(() => x.power(20)).toThrow(TooLarge);
    expect(x.power(19).sum?.terms).toHaveLength(20);
  });

  it('does not count the digits of what comes in as it is', () => {
    const A = closed();
    const large = A.of(2n ** 900_000n);
    const cube = A.product([large, large, large]).content.coefficient.numerator;
    expect(cube === 2n ** 2_700_000n).toBe(true);
    expect(() =>
      A.powers([
        [large, 1],
        [3, 620_000],
        ['1/5', 430_000],
        [7, 300_000],
      ]),
    ).toThrow(/^a product of powers with more than \d+ binary digits$/u);
  });

  it('takes the powers of two sums apart and together', () => {
    const A = closed();
    const [e, f] = [A.of(1).exp(), A.of('1/2').exp()];
    const [x, y] = [e.minus(1), f.minus(2)];
    const product = A.powers([
      [x, 2],
      [y, 1],
    ]);
    expect(A.sameValue(product, x.times(x).times(y))).toBe(true);
    expect(A.sameValue(product, x.times(y))).toBe(false);
    expect(
      A.sameValue(
        A.powers([
          [x, 1],
          [y, 1],
        ]),
        x.times(y),
      ),
    ).toBe(true);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { closed } from '../../src/arithmetic/closed.js';
import { closedWithIntervalGuard } from '../../src/arithmetic/closed-interval-guard.js';
import type { ClosedValue } from '../../src/arithmetic/closed-value.js';
import { NotRepresentable, TooLarge, Undefined } from '../../src/arithmetic/errors.js';

const NEAR_ONE = '1.000000000000000000000000000000000000000000000000000000000001';

describe('roots and powers', () => {
  let A = closedWithIntervalGuard();
  let e = A.of(1).exp();
  beforeEach(() => {
    A = closedWithIntervalGuard();
    e = A.of(1).exp();
  });

  it.each<[string, () => ClosedValue, () => ClosedValue]>([
    ['4^(1/4) = 2^(1/2)', () => A.of(4).power('1/4'), () => A.of(2).power('1/2')],
    [
      '√2·√3 = √6',
      () => A.of(2).power('1/2').times(A.of(3).power('1/2')),
      () => A.of(6).power('1/2'),
    ],
    [
      '√6 and then √2·√3',
      () => A.of(6).power('1/2'),
      () =>
        A.powers([
          [2, '1/2'],
          [3, '1/2'],
        ]),
    ],
    ['√8 = 2√2', () => A.of(8).power('1/2'), () => A.of(2).power('1/2').times(2)],
    [
      '(√2+√3)² = 5+2√6',
      () => A.of(2).power('1/2').plus(A.of(3).power('1/2')).power(2),
      () => A.of(6).power('1/2').times(2).plus(5),
    ],
    [
      '1/(√2−1) = √2+1',
      () => A.of(1).over(A.of(2).power('1/2').minus(1)),
      () => A.of(2).power('1/2').plus(1),
    ],
    [
      'large semiprimes split',
      () => A.of(10007 * 10009).power('1/2'),
      () => A.of(10007).power('1/2').times(A.of(10009).power('1/2')),
    ],
    ['e^a e^b = e^(a+b)', () => A.of('1/3').exp().times(A.of('1/6').exp()), () => e.power('1/2')],
    ['(e+1)(e−1) = e²−1', () => e.plus(1).times(e.minus(1)), () => A.of(2).exp().minus(1)],
    ['(e²−1)/(e+1) = e−1', () => A.of(2).exp().minus(1).over(e.plus(1)), () => e.minus(1)],
    [
      '√(1+e)·√(1+e) = 1+e',
      () => e.plus(1).power('1/2').times(e.plus(1).power('1/2')),
      () => e.plus(1),
    ],
    [
      '√(2+2e) = √2√(1+e)',
      () => e.times(2).plus(2).power('1/2'),
      () => A.of(2).power('1/2').times(e.plus(1).power('1/2')),
    ],
    [
      '√(e+e²) = √e√(1+e)',
      () => e.plus(A.of(2).exp()).power('1/2'),
      () => e.power('1/2').times(e.plus(1).power('1/2')),
    ],
    [
      '(2^(1/3)+2^(2/3))^(1/2) with 2^(1/3) pulled out',
      () => A.of(2).power('1/3').plus(A.of(4).power('1/3')).power('1/2'),
      () => A.of(2).power('1/6').times(A.of(2).power('1/3').plus(1).power('1/2')),
    ],
    ['tanh is odd', () => A.of('3/5').tanh(), () => A.of('-3/5').tanh().negated()],
    [
      'tanh q = 2σ(2q) − 1',
      () => A.of('1/2').tanh(),
      () => A.of(2).over(A.of(-1).exp().plus(1)).minus(1),
    ],
  ])('%s', (_, leftOf, rightOf) => {
    const [left, right] = [leftOf(), rightOf()];
    expect(A.sameValue(left, right)).toBe(true);
    expect(A.sameValue(left, right.times(NEAR_ONE))).toBe(false);
    expect(A.sameValue(left, right.plus('1e-60'))).toBe(false);
    expect(A.sameValue(left.power(2), right)).toBe(false);
  });

  it('makes e − 1 of √((1−e)²), and never 1 − e', () => {
    const root = A.of(1).minus(e).power(2).power('1/2');
    expect(A.sameValue(root, e.minus(1))).toBe(true);
    expect(A.sameValue(root, A.of(1).minus(e))).toBe(false);
  });

  it('makes √2 − 1 of √((1−√2)²), expanded or not', () => {
    const x = A.of(1).minus(A.of(2).power('1/2'));
    expect(A.sameValue(x.power(2).power('1/2'), x.negated())).toBe(true);
    expect(A.sameValue(x.power(2).power('1/2'), x)).toBe(false);
    expect(A.sameValue(A.powers([[x, 2]]).power('1/2'), x)).toBe(false);
  });

  it('would "prove" √((1−e)²) = 1 − e with a guard that takes every sum for positive', () => {
    const careless = closed({ positive: () => true });
    const x = careless.of(1).minus(careless.of(1).exp());
    expect(careless.sameValue(x.power(2).power('1/2'), x)).toBe(true);
  });

  it('refuses the root and the quotient of a sum of unknown sign without a guard', () => {
    const blind = closed();
    const x = blind.of(1).exp().minus(1);
    expect(() => x.power('1/2')).toThrow(NotRepresentable);
    expect(() => blind.of(1).over(x)).toThrow(NotRepresentable);
    expect(() => x.abs()).toThrow(NotRepresentable);
    expect(() =>
      blind.powers([
        [0, 1],
        [x, -1],
      ]),
    ).toThrow(NotRepresentable);
    expect(blind.sameValue(x.power(2), x.times(x))).toBe(true);
    expect(() => x.power(2).power('1/2')).toThrow(NotRepresentable);
  });

  it('knows that there is no root of a negative number and no quotient by 0', () => {
    const fresh = closedWithIntervalGuard();
    expect(() => fresh.of(1).minus(fresh.of(1).exp()).power('1/2')).toThrow(Undefined);
    expect(() => A.of(1).minus(e).power('1/2')).toThrow(Undefined);
    expect(() => A.of(-2).power('1/2')).toThrow(Undefined);
    expect(() => A.of(1).over(e.minus(e))).toThrow(Undefined);
    expect(() => e.over(A.of(0))).toThrow(Undefined);
    expect(() =>
      A.powers([
        [0, 1],
        [e.minus(e), -1],
      ]),
    ).toThrow(Undefined);
    expect(() => A.of(0).power(-1)).toThrow(Undefined);
    expect(() =>
      A.powers([
        [0, 1],
        [-3, '1/2'],
      ]),
    ).toThrow(Undefined);
  });

  it('follows the rules for exponents 0 and bases 0', () => {
    expect(A.powers([[0, 0]]).toString()).toBe('1');
    expect(A.powers([[e.minus(1), 0]]).toString()).toBe('1');
    expect(
      A.powers([
        [0, '1/2'],
        [e, 1],
      ]).toString(),
    ).toBe('0');
    expect(A.powers([]).toString()).toBe('1');
    expect(A.sum([]).toString()).toBe('0');
    expect(A.product([]).toString()).toBe('1');
    expect(A.of(-2).power(3).toString()).toBe('-8');
  });
});

describe('the cap', () => {
  it('stops a sum with too many terms', () => {
    const A = closed({ cap: 10 });
    const terms = Array.from({ length: 11 }, (_, i) => A.of(i + 1).exp());
    expect(() => A.sum(terms)).toThrow(TooLarge);
    expect(A.sum(terms.slice(1)).sum?.terms.length).toBe(10);
  });

  it('makes "not shown" of an equality that needs a larger expansion', () => {
    const shown = (cap: number): boolean => {
      const A = closed({ cap });
      const powers = Array.from({ length: 20 }, (_, i) => A.of(3n ** BigInt(i)).exp());
      const [x, y, both] = [powers.slice(0, 10), powers.slice(10), powers].map((p) => A.sum(p));
      const square = A.sum([x!.times(x!), x!.times(y!).times(2), y!.times(y!)]);
      return A.sameValue(both!.times(both!), square);
    };
    expect(shown(200)).toBe(false);
    expect(shown(210)).toBe(true);
  });

  it('stops powers that are too large to write, before they are computed', () => {
    const A = closed();
    expect(() => A.exponential(2, 10n ** 30n)).toThrow(TooLarge);
    expect(() => A.exponential(2, '1e30/7')).toThrow(TooLarge);
    expect(() => A.of('3/7').power(10n ** 30n)).toThrow(TooLarge);
    const large = [2, 3, 5, 7].map((n) => [n, Math.floor(1_000_000 / Math.log2(n))] as const);
    expect(() => A.powers(large)).toThrow(TooLarge);
    expect(A.powers(large.slice(0, 1)).toString()).toBe(
      (2n ** 1_000_000n).toString().slice(0, 1000) + '…',
    );
    expect(
      A.of(10n ** 30n)
        .exp()
        .power(10n ** 30n)
        .ln()
        .toString(),
    ).toBe((10n ** 60n).toString());
  });
});

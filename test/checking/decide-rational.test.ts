import { describe, expect, it } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { compareExactly, rationalRung } from '../../src/checking/decide-rational.js';
import { agree, atMost, below, distinct, equal, sameLeadingTerm } from '../../src/claims/link.js';

const [third, half] = [Rational.of('1/3'), Rational.of('1/2')];

describe('exact comparison', () => {
  it.each([
    [equal, 'refuted', 'holds', 'refuted'],
    [distinct, 'holds', 'refuted', 'holds'],
    [atMost, 'holds', 'holds', 'refuted'],
    [below, 'holds', 'refuted', 'refuted'],
  ] as const)(
    'of a smaller, an equal and a larger left side: %o',
    (link, smaller, same, larger) => {
      const any = link(0, 0);
      expect(compareExactly(any, third, half)).toBe(smaller);
      expect(compareExactly(any, half, half)).toBe(same);
      expect(compareExactly(any, half, third)).toBe(larger);
    },
  );

  it('does not decide about series', () => {
    expect(compareExactly(agree(0, 0, 2), third, third)).toBeUndefined();
    expect(compareExactly(sameLeadingTerm(0, 0), third, third)).toBeUndefined();
  });

  it('tells values apart that differ by 10^−60', () => {
    const one = rationals.of(1);
    expect(rationalRung.decide(equal(one, one.plus('1e-60')))).toEqual({
      verdict: 'refuted',
      arithmetic: 'rational',
    });
    expect(rationalRung.decide(equal(one, '1'))?.verdict).toBe('holds');
  });

  it('has both sides exactly', () => {
    expect(rationalRung.sides(below(rationals.of('1/3'), 0))).toEqual({
      left: '1/3',
      right: '0',
      exact: true,
      leftDecimal: '0.333333333333',
      rightDecimal: '0',
    });
  });

  it('says where the sides of a ≤ are equal, and whether they are 0', () => {
    const of = (text: string) => rationals.of(text);
    expect(rationalRung.decide(atMost(of('1/3'), of('2/6')))?.equality).toBe('reached');
    expect(rationalRung.decide(atMost(of('0'), 0))?.equality).toBe('zero');
    expect(rationalRung.decide(atMost(of('1/3'), 1))?.equality).toBeUndefined();
    expect(rationalRung.decide(equal(of('1/3'), of('1/3')))?.equality).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/claims/domains/rational.js';
import {
  cases,
  enumeratesEachOnce,
  makesCases,
  sampled,
  simplifiesToAnEnd,
} from './laws/domain-laws.js';

describe('rational numbers', () => {
  it('come by rising numerator plus denominator, the positive first', () => {
    expect(cases(rational(), 3).map(String)).toEqual([
      '0',
      '1',
      '-1',
      '2',
      '-2',
      '1/2',
      '-1/2',
      '3',
      '-3',
      '1/3',
      '-1/3',
    ]);
  });

  it('are each enumerated once, also where the range begins far from 0', () => {
    enumeratesEachOnce(rational(), 30);
    enumeratesEachOnce(rational({ min: '99/10', max: '101/10' }), 30);
    expect(cases(rational({ min: '99/10', max: '101/10' }), 0).map(String)).toEqual(['10']);
  });

  it('are cases of the domain, however they are made', () => {
    makesCases(rational(), 8);
    makesCases(
      rational({ min: '-1/7', max: '22/7', maxDenominator: 30, excluding: ['0', '1'] }),
      12,
    );
    makesCases(rational({ min: 5, max: 5 }), 0);
  });

  it('simplify to an end', () => {
    simplifiesToAnEnd(rational());
    simplifiesToAnEnd(rational({ min: '1/3', max: '7/9', maxDenominator: 997 }));
  });

  it('keep to the range, the denominators and what is excluded', () => {
    const domain = rational({ min: 0, max: 1, maxDenominator: 12, excluding: [0, '1/2'] });
    for (const outside of ['-1/12', '13/12', '1/13', '0', '1/2', '0.5'])
      expect(domain.build(outside)).toBeUndefined();
    expect(domain.build('0.25')?.toString()).toBe('1/4');
  });

  it('draw the edge cases often, and extreme numbers at times', () => {
    const drawn = sampled(rational(), 1000);
    const share = (...texts: string[]): number =>
      drawn.filter((text) => texts.includes(text as string)).length / drawn.length;
    expect(share('0')).toBeGreaterThan(0.02);
    expect(share('1/2')).toBeGreaterThan(0.02);
    expect(share('1/1000', '-1/1000', '50', '-50')).toBeGreaterThan(0.01);
    expect(new Set(drawn).size).toBeGreaterThan(150);
  });

  it('draw uniformly from as many values as they say', () => {
    expect(rational({ min: 0, max: 1 }).uniform?.size).toBe(1001);
    expect(
      rational({ min: 0, max: 1, maxDenominator: 10, excluding: [0, '1/3'] }).uniform?.size,
    ).toBe(10);
  });

  it('say what they are', () => {
    expect(rational({ min: 0, max: 1, excluding: [0, '1/2'], maxDenominator: 9 }).description).toBe(
      'rationals in (0, 1] with denominators up to 9, but for 1/2',
    );
  });

  it('refuse what is no parameter, and ranges without a number', () => {
    expect(() => rational().build(0.5)).toThrow(/expected a number such as "3\/7"/);
    expect(() => rational({ min: 2, max: 1 })).toThrow(RangeError);
    expect(() => rational({ min: '0.301', max: '0.302', maxDenominator: 5 })).toThrow(
      /there are no/,
    );
    expect(() => rational({ min: 0, max: 0, excluding: [0] })).toThrow(/there are no/);
    expect(() => rational({ maxDenominator: 0 })).toThrow(/positive integer/);
  });
});

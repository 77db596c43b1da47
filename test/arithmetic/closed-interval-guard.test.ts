import { describe, expect, it } from 'vitest';
import {
  closedWithIntervalGuard,
  enclosedAboveZero,
} from '../../src/arithmetic/closed-interval-guard.js';
import { NotRepresentable } from '../../src/arithmetic/errors.js';

describe('the guard', () => {
  const A = closedWithIntervalGuard();
  const e = A.of(1).exp();

  it('sees what is above 0 and what is not', () => {
    expect(enclosedAboveZero(e.minus('2.7182818'))).toBe(true);
    expect(enclosedAboveZero(e.minus('2.7182819'))).toBe(false);
    expect(enclosedAboveZero(A.of(0))).toBe(false);
    expect(enclosedAboveZero(A.of('-1/3'))).toBe(false);
  });

  it('sees the sign of a sum that needs more than 64 bits', () => {
    const digits = '2.71828182845904523536028747135266249775724709369995';
    expect(A.sign(e.minus(digits))).toBe(1);
    expect(A.sign(e.minus(`${digits}96`))).toBe(-1);
  });

  it('says nothing of a sum that no enclosure tells from 0', () => {
    const tiny = A.of(-400).exp();
    const almost = e.plus(tiny).power('1/2').minus(e.power('1/2'));
    expect(A.sign(almost)).toBeUndefined();
    expect(() => almost.power('1/2')).toThrow(NotRepresentable);
    expect(() => A.of(1).over(almost)).toThrow(NotRepresentable);
    expect(() => almost.abs()).toThrow(NotRepresentable);
  });
});

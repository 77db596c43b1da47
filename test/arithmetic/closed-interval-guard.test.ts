import { describe, expect, it } from 'vitest';
import {
  closedWithIntervalGuard,
  enclosedAboveZero,
} from '../../src/arithmetic/closed-interval-guard.js';
import { ClosedValue } from '../../src/arithmetic/closed-value.js';
import { NotRepresentable, TooLarge, Undefined } from '../../src/arithmetic/errors.js';

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

describe('a value that cannot be enclosed', () => {
  /** A value with an evaluation that ends in this error. */
  function failing(error: Error): ClosedValue {
    const one = closedWithIntervalGuard().of(1);
    const arithmetic = Object.create(one.arithmetic, {
      evaluate: {
        value: () => {
          throw error;
        },
      },
    }) as ClosedValue['arithmetic'];
    return new ClosedValue(arithmetic, one.content, one.sum);
  }

  it.each([new Undefined('0/0'), new NotRepresentable('ln'), new TooLarge('2^2^99')])(
    'is never taken to be above 0: %s',
    (error) => {
      expect(enclosedAboveZero(failing(error))).toBe(false);
    },
  );

  it('does not hide an error of the program', () => {
    expect(() => enclosedAboveZero(failing(new TypeError('a mistake')))).toThrow('a mistake');
  });
});

it('is given to an arithmetic together with its other options', () => {
  const small = closedWithIntervalGuard({ cap: 4 });
  const powers = Array.from({ length: 5 }, (_, k) => small.of(k).exp());
  expect(() => small.sum(powers)).toThrow(TooLarge);
});

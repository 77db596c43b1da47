import { expect, it } from 'vitest';
import { NotRepresentable, TooLarge, Undefined } from '../../../src/arithmetic/errors.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { foldRange, MOST_TERMS } from '../../../src/documents/formula/fold-range.js';

const of = (text: string): Rational => Rational.of(text);

it('goes from one whole number to another, also where it is empty', () => {
  expect(foldRange(of('-2'), of('3'))).toEqual([-2n, 3n]);
  expect(foldRange(of('3'), of('1'))).toEqual([3n, 1n]);
});

it('has no other ends, and not too many terms', () => {
  expect(() => foldRange(of('1/2'), of('3'))).toThrow(Undefined);
  expect(() => foldRange(of('1'), undefined)).toThrow(NotRepresentable);
  expect(foldRange(of('1'), Rational.of(MOST_TERMS))).toEqual([1n, BigInt(MOST_TERMS)]);
  expect(() => foldRange(of('0'), Rational.of(MOST_TERMS))).toThrow(TooLarge);
});

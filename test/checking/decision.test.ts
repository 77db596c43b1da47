import { expect, it } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { sideOf, UnsoundRelation } from '../../src/checking/decision.js';

it('a side is a value of the arithmetic, or a literal', () => {
  const value = rationals.of('1/3');
  expect(sideOf(rationals, value)).toBe(value);
  expect(sideOf(rationals, '1/3').toString()).toBe('1/3');
  expect(sideOf(rationals, Rational.of('1/3')).toString()).toBe('1/3');
});

it('a side of another arithmetic is refused', () => {
  const refused = () => sideOf(rationals, doubles.of(1));
  expect(refused).toThrow(UnsoundRelation);
  expect(refused).toThrow('a side is a value of double arithmetic where rational was asked for');
});

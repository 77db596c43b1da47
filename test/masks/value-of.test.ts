import { expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { valueOf } from '../../src/masks/value-of.js';

test('a value stays as it is, a literal is read exactly', () => {
  const value = rationals.of('1/3');
  expect(valueOf(rationals, value)).toBe(value);
  expect(valueOf(rationals, '0.1').toString()).toBe('1/10');
  expect(valueOf(rationals, Rational.of('2/7')).toString()).toBe('2/7');
  expect(valueOf(rationals, 3n).toString()).toBe('3');
});

import { expect, test } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { literalOf } from '../../src/arithmetic/literal-of.js';
import { Rational } from '../../src/arithmetic/number.js';

test('a literal is read exactly', () => {
  expect(literalOf('0.1', 'decimal').toString()).toBe('1/10');
  expect(literalOf(3n, 'decimal').toString()).toBe('3');
  const third = Rational.of('1/3');
  expect(literalOf(third, 'decimal')).toBe(third);
});

test('a number that is no integer is refused', () => {
  expect(() => literalOf(0.1, 'decimal')).toThrow(RangeError);
});

test('a value of another arithmetic is refused by name', () => {
  expect(() => literalOf(doubles.of(1), 'decimal')).toThrow(
    'a value of double arithmetic does not combine with one of decimal arithmetic',
  );
});

test('a value of an arithmetic of the same name is refused', () => {
  expect(() => literalOf(doubles.of(1), 'double')).toThrow(
    'values of two double arithmetics do not combine',
  );
});

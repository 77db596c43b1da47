import { expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { formatSeries } from '../../src/arithmetic/series-format.js';

test.each<[start: number, coefficients: string[], precision: number, text: string]>([
  [0, ['1/2', '3', '-1'], 4, '1/2 + 3 t - t^2 + O(t^4)'],
  [0, ['1', '0', '1'], Infinity, '1 + t^2'],
  [0, ['-2'], Infinity, '-2'],
  [1, ['-1'], 2, '-t + O(t^2)'],
  [-2, ['1', '-1/3', '5'], 1, 't^-2 - 1/3 t^-1 + 5 + O(t)'],
  [3, [], 3, 'O(t^3)'],
  [0, [], 0, 'O(1)'],
  [Infinity, [], Infinity, '0'],
])('from t^%d with %j, known below t^%d, it reads %s', (start, coefficients, precision, text) => {
  const exact = coefficients.map((c) => Rational.of(c));
  expect(formatSeries(start, exact, precision)).toBe(text);
});

import { expect, test } from 'vitest';
import { studentQuantile } from '../../../src/checking/measured/student.js';

test.each([
  // Tables of Student's distribution.
  [0.95, 1, 12.7062],
  [0.95, 4, 2.776445],
  [0.95, 5, 2.570582],
  [0.95, 29, 2.04523],
  [0.99, 4, 4.604095],
  [0.9, 2, 2.919986],
  [0.95, 1000, 1.962339],
])('the quantile of %f with %i degrees of freedom is %f', (confidence, freedom, t) => {
  expect(studentQuantile(confidence, freedom)).toBeCloseTo(t, 4);
});

test('with one and two degrees of freedom it is what closed formulas give', () => {
  for (const confidence of [0.1, 0.5, 0.8, 0.99]) {
    expect(studentQuantile(confidence, 1)).toBeCloseTo(Math.tan((Math.PI * confidence) / 2), 8);
    const two = confidence * Math.sqrt(2 / (1 - confidence ** 2));
    expect(studentQuantile(confidence, 2)).toBeCloseTo(two, 10);
  }
});

test('what is no probability or no number of degrees is refused', () => {
  expect(() => studentQuantile(1, 4)).toThrow(RangeError);
  expect(() => studentQuantile(0.95, 0)).toThrow(RangeError);
  expect(() => studentQuantile(0.95, 1.5)).toThrow(RangeError);
});

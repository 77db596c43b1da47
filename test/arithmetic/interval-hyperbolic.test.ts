import { expect, it } from 'vitest';
import { acosh, asinh, atanh, cosh, sinh, tanh } from '../../src/arithmetic/interval-hyperbolic.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { encloses, Sixty } from './interval-witness.js';

const A = intervals(53);

it('agrees with decimal.js, tightly, and respects inclusion', () => {
  // From 1 on: decimal.js loses digits by cancellation near 0.
  encloses(sinh, (x) => Sixty.sinh(x), { from: 1, to: 30 });
  encloses(cosh, (x) => Sixty.cosh(x), { from: -30, to: 30 });
  encloses(tanh, (x) => Sixty.tanh(x), { from: 1, to: 30 });
  encloses(asinh, (x) => Sixty.asinh(x), { from: 1, to: 1000 });
  encloses(acosh, (x) => Sixty.acosh(x), { from: 2, to: 1000 });
});

it('takes the least cosh inside of an interval around 0', () => {
  expect(cosh(A.between(-1, 2)).toDecimal(3)).toBe('[1, 3.77]');
  expect(cosh(A.between(-2, -1)).toDecimal(3)).toBe('[1.54, 3.77]');
  expect(cosh(A.empty()).isEmpty).toBe(true);
});

it('stays between −1 and 1 for tanh', () => {
  expect(tanh(A.between('-infinity', 'infinity')).toDecimal(3)).toBe('[-1, 1]');
  const close = tanh(A.of(1000));
  expect(close.contains(1)).toBe(true);
  expect(close.contains('0.9999999999999999999999')).toBe(true);
});

it('keeps to the domains of the inverses', () => {
  expect(acosh(A.between(0, 1)).toDecimal(3)).toBe('[0, 0]');
  expect(acosh(A.between(0, 1)).certain).toBe(false);
  expect(acosh(A.of('1/2')).isEmpty).toBe(true);
  expect(atanh(A.between(-1, 1)).toDecimal(3)).toBe('[-infinity, infinity]');
  expect(atanh(A.between('-1/2', '1/2')).certain).toBe(true);
  expect(atanh(A.between('1/2', 1)).certain).toBe(false);
  expect(atanh(A.of(1)).isEmpty).toBe(true);
  expect(atanh(A.between(-3, -1)).isEmpty).toBe(true);
  expect(atanh(A.empty()).isEmpty).toBe(true);
});

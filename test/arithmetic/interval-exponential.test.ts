import { expect, it } from 'vitest';
import { intervals } from '../../src/arithmetic/interval.js';
import {
  exp,
  exp10,
  exp2,
  ln,
  log10,
  log2,
  sqrt,
} from '../../src/arithmetic/interval-exponential.js';
import { encloses, Sixty } from './interval-witness.js';

const A = intervals(53);

it('agrees with decimal.js, tightly, and respects inclusion', () => {
  encloses(exp, (x) => Sixty.exp(x), { from: -100, to: 100 });
  encloses(exp2, (x) => new Sixty(2).pow(x), { from: -100, to: 100 });
  encloses(exp10, (x) => new Sixty(10).pow(x), { from: -50, to: 50 });
  encloses(sqrt, (x) => Sixty.sqrt(x), { from: 0, to: 1000 });
});

it('agrees with decimal.js on logarithms', () => {
  encloses(ln, (x) => Sixty.ln(x), { from: 1, to: 1000 });
  encloses(log2, (x) => Sixty.log2(x), { from: 1, to: 1000 });
  encloses(log10, (x) => Sixty.log10(x), { from: 1, to: 1000 });
});

it('is exact where the value is representable', () => {
  expect(exp(A.of(0)).toDecimal(3)).toBe('[1, 1]');
  expect(exp2(A.of(-3)).toDecimal(3)).toBe('[0.125, 0.125]');
  expect(exp10(A.of(3)).toDecimal(4)).toBe('[1000, 1000]');
  expect(ln(A.of(1)).toDecimal(3)).toBe('[0, 0]');
  expect(log2(A.of('1/8')).toDecimal(3)).toBe('[-3, -3]');
  expect(log10(A.of(1000)).toDecimal(3)).toBe('[3, 3]');
  expect(sqrt(A.of('9/4')).toDecimal(3)).toBe('[1.5, 1.5]');
});

it('keeps a positive upper end when it underflows, and a finite lower one when it overflows', () => {
  const tiny = exp(A.of(-(10n ** 12n)));
  expect(tiny.toDecimal(3)).toMatch(/^\[0, .*e-323228497\]$/);
  expect(exp(A.of(10n ** 12n)).toDecimal(3)).toMatch(/^\[.*e\+323228496, infinity\]$/);
});

it('is uncertain where an argument reaches out of the domain, and empty where it is outside', () => {
  expect(ln(A.between(-1, 1)).certain).toBe(false);
  expect(ln(A.between(-1, 0)).isEmpty).toBe(true);
  expect(sqrt(A.between(-1, 1)).certain).toBe(false);
  expect(sqrt(A.between(-2, -1)).isEmpty).toBe(true);
});

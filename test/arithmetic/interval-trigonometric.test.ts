import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cos, sin, tan } from '../../src/arithmetic/interval-trigonometric.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { subset } from '../../src/arithmetic/interval-relation.js';
import { boxes, encloses, SEED, spanned, Sixty } from './interval-witness.js';

const A = intervals(53);

it('agrees with decimal.js, tightly, and respects inclusion', () => {
  encloses(sin, (x) => Sixty.sin(x), { from: -20, to: 20 });
  encloses(cos, (x) => Sixty.cos(x), { from: -20, to: 20 });
  encloses(tan, (x) => Sixty.tan(x), { from: -1, to: 1 });
});

it('holds the values at members on intervals of any width', () => {
  fc.assert(
    fc.property(boxes, (box) =>
      A.scope(() => {
        const x = spanned(A, box);
        const m = A.of(box.member);
        return subset(sin(m), sin(x)) && subset(cos(m), cos(x)) && subset(tan(m), tan(x));
      }),
    ),
    { seed: SEED },
  );
});

describe('extremes', () => {
  it('are found between the ends', () => {
    expect(sin(A.between(1, 2)).toDecimal(3)).toBe('[0.841, 1]');
    expect(sin(A.between(-2, -1)).toDecimal(3)).toBe('[-1, -0.841]');
    expect(sin(A.between(4, 6)).toDecimal(3)).toBe('[-1, -0.279]');
    expect(sin(A.between(0, 5)).toDecimal(3)).toBe('[-1, 1]');
    expect(cos(A.between(-1, 2)).toDecimal(3)).toBe('[-0.417, 1]');
    expect(cos(A.between(3, 4)).toDecimal(3)).toBe('[-1, -0.653]');
    expect(cos(A.between(1, 2)).toDecimal(3)).toBe('[-0.417, 0.541]');
  });

  it('are assumed where the argument is too large to be reduced', () => {
    const far = A.of(2).power(100_000);
    expect(sin(far).toDecimal(3)).toBe('[-1, 1]');
    expect(tan(far).certain).toBe(false);
    expect(cos(A.between(0, 'infinity')).toDecimal(3)).toBe('[-1, 1]');
  });
});

it('has poles at the odd multiples of π/2', () => {
  expect(tan(A.between(1, 2)).toDecimal(3)).toBe('[-infinity, infinity]');
  expect(tan(A.between(1, 2)).certain).toBe(false);
  expect(tan(A.between(-1, 1)).certain).toBe(true);
  expect(tan(A.between(2, 4)).toDecimal(3)).toBe('[-2.19, 1.16]');
  expect([sin(A.empty()), cos(A.empty()), tan(A.empty())].every((z) => z.isEmpty)).toBe(true);
});

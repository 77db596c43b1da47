import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intervals } from '../../src/arithmetic/interval.js';
import { abs, max, min } from '../../src/arithmetic/interval-lattice.js';
import { boxes, SEED, spanned } from './interval-witness.js';

const A = intervals(53);

it('encloses absolute values, maxima and minima of members', () => {
  fc.assert(
    fc.property(boxes, boxes, (a, b) =>
      A.scope(() => {
        const [x, y] = [spanned(A, a), spanned(A, b)];
        const larger = a.member.compare(b.member) > 0 ? a.member : b.member;
        const smaller = larger === a.member ? b.member : a.member;
        return (
          abs(x).contains(a.member.abs()) &&
          max(x, y).contains(larger) &&
          min(x, y).contains(smaller)
        );
      }),
    ),
    { seed: SEED },
  );
});

it('is exact', () => {
  expect(abs(A.between(-3, 2)).toDecimal(3)).toBe('[0, 3]');
  expect(abs(A.between(-3, -2)).toDecimal(3)).toBe('[2, 3]');
  expect(max(A.between(0, 3), A.between(1, 2)).toDecimal(3)).toBe('[1, 3]');
  expect(min(A.between(0, 3), A.between(1, 2)).toDecimal(3)).toBe('[0, 2]');
  expect(abs(A.between('-infinity', 1)).toDecimal(3)).toBe('[0, infinity]');
});

it('is empty for an empty argument: no end of the other one survives', () => {
  expect(max(A.empty(), A.of(1)).isEmpty).toBe(true);
  expect(min(A.of(1), A.empty()).isEmpty).toBe(true);
  expect(abs(A.empty()).isEmpty).toBe(true);
});

it('a maximum and a minimum are certain only where both operands are', () => {
  const [x, y] = [A.between(2, 3), A.between(4, 5)];
  for (const operation of [max, min]) {
    expect(operation(x, y).certain).toBe(true);
    expect(operation(x.withCertainty(false), y).certain).toBe(false);
    expect(operation(x, y.withCertainty(false)).certain).toBe(false);
  }
});

it('the absolute value of intervals on one side of 0, on both, and with an end at 0', () => {
  const absolute = (from: number, to: number): string => abs(A.between(from, to)).toDecimal(3);
  expect([absolute(2, 3), absolute(-3, -2), absolute(-3, 2), absolute(-2, 3)]).toEqual([
    '[2, 3]',
    '[2, 3]',
    '[0, 3]',
    '[0, 3]',
  ]);
  expect([absolute(0, 3), absolute(-3, 0), absolute(0, 0)]).toEqual(['[0, 3]', '[0, 3]', '[0, 0]']);
});

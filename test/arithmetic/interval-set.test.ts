import fc from 'fast-check';
import { expect, it } from 'vitest';
import { convexHull, intersection } from '../../src/arithmetic/interval-set.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { boxes, rationals, SEED, spanned } from './interval-witness.js';

const A = intervals(53);

it('holds what both hold, or what one of them holds', () => {
  fc.assert(
    fc.property(boxes, boxes, rationals, (a, b, q) =>
      A.scope(() => {
        const [x, y] = [spanned(A, a), spanned(A, b)];
        const both = x.contains(q) && y.contains(q);
        const one = x.contains(q) || y.contains(q);
        return intersection(x, y).contains(q) === both && (!one || convexHull(x, y).contains(q));
      }),
    ),
    { seed: SEED },
  );
});

it('is never certain', () => {
  expect(intersection(A.between(0, 2), A.between(1, 3)).certain).toBe(false);
  expect(convexHull(A.of(0), A.of(1)).certain).toBe(false);
  expect(convexHull(A.of(0), A.empty()).certain).toBe(false);
});

it('takes the empty interval', () => {
  expect(intersection(A.of(0), A.of(1)).isEmpty).toBe(true);
  expect(intersection(A.empty(), A.of(1)).isEmpty).toBe(true);
  expect(convexHull(A.empty(), A.of(1)).toDecimal(3)).toBe('[1, 1]');
  expect(convexHull(A.of(1), A.empty()).toDecimal(3)).toBe('[1, 1]');
  expect(convexHull(A.empty(), A.empty()).isEmpty).toBe(true);
});

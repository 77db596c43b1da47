import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acos, asin, atan, atan2 } from '../../src/arithmetic/interval-inverse-trigonometric.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { subset } from '../../src/arithmetic/interval-relation.js';
import { boxes, encloses, SEED, spanned, Sixty } from './interval-witness.js';

const A = intervals(53);

it('agrees with decimal.js, tightly, and respects inclusion', () => {
  encloses(atan, (x) => Sixty.atan(x), { from: 1, to: 100 });
  encloses(
    (x) => asin(x.over(64)),
    (x) => Sixty.asin(x.div(64)),
    { from: 1, to: 64 },
  );
  encloses(
    (x) => acos(x.over(64)),
    (x) => Sixty.acos(x.div(64)),
    { from: -64, to: 60 },
  );
});

it('keeps to the domains', () => {
  expect(asin(A.between(-2, 2)).toDecimal(3)).toBe('[-1.58, 1.58]');
  expect(asin(A.between(-2, 2)).certain).toBe(false);
  expect(acos(A.between(0, 2)).toDecimal(3)).toBe('[0, 1.58]');
  expect(
    [asin(A.of(2)), acos(A.of(-2)), asin(A.empty()), acos(A.empty())].every((z) => z.isEmpty),
  ).toBe(true);
  expect(acos(A.between(-1, 1)).certain).toBe(true);
});

it('holds the angle of every point of a box', () => {
  fc.assert(
    fc.property(boxes, boxes, (a, b) =>
      A.scope(() => {
        const point = atan2(A.of(a.member), A.of(b.member));
        return subset(point, atan2(spanned(A, a), spanned(A, b)));
      }),
    ),
    { seed: SEED, numRuns: 1000 },
  );
});

it('knows the cut along the negative axis and leaves out the origin', () => {
  expect(atan2(A.of(0), A.of(-1)).toDecimal(3)).toBe('[3.14, 3.15]');
  expect(atan2(A.between(-1, 0), A.of(-1)).toDecimal(3)).toBe('[-3.15, 3.15]');
  expect(atan2(A.between(-1, 1), A.of(1)).toDecimal(3)).toBe('[-0.786, 0.786]');
  expect(atan2(A.between(-1, 1), A.between(0, 1)).certain).toBe(false);
  expect(atan2(A.between(1, 2), A.between(0, 1)).certain).toBe(true);
  expect(atan2(A.of(0), A.of(0)).isEmpty).toBe(true);
  expect(atan2(A.between(-1, 0), A.of(0)).toDecimal(3)).toBe('[-1.58, -1.57]');
  expect(atan2(A.empty(), A.of(0)).isEmpty).toBe(true);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acos, asin, atan, atan2 } from '../../src/arithmetic/interval-inverse-trigonometric.js';
import { intervals, type IntervalValue } from '../../src/arithmetic/interval.js';
import { negated } from '../../src/arithmetic/interval-ring.js';
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

describe('an angle is certain', () => {
  const [axis, above] = [A.between(1, 2), A.between(3, 4)];
  const straddling = A.between(-1, 2);

  it('of asin and acos where the argument is, and lies within −1 to 1', () => {
    const inside = A.between('-1/2', 1);
    for (const f of [asin, acos]) {
      expect(f(inside).certain).toBe(true);
      expect(f(inside.withCertainty(false)).certain).toBe(false);
      expect(f(A.between('1/2', 2)).certain).toBe(false);
    }
  });

  it('of a point where both coordinates are', () => {
    expect(atan2(above, axis).certain).toBe(true);
    expect(atan2(above.withCertainty(false), axis).certain).toBe(false);
    expect(atan2(above, axis.withCertainty(false)).certain).toBe(false);
  });

  it('of a point in a box that does not hold the origin', () => {
    expect(atan2(above, straddling).certain).toBe(true);
    expect(atan2(negated(above), straddling).certain).toBe(true);
    expect(atan2(straddling, axis).certain).toBe(true);
    expect(atan2(straddling, negated(axis)).certain).toBe(true);
    expect(atan2(straddling, straddling).certain).toBe(false);
    expect(atan2(A.between(0, 1), A.between(0, 1)).certain).toBe(false);
    expect(atan2(A.between(-1, 0), A.between(-1, 0)).certain).toBe(false);
    expect(atan2(A.of(0), straddling).certain).toBe(false);
    expect(atan2(straddling, A.of(0)).certain).toBe(false);
  });

  it('of no point at the origin, which has none', () => {
    expect(atan2(A.of(0), A.of(0)).isEmpty).toBe(true);
    expect(atan2(A.of(0), A.between(0, 1)).isEmpty).toBe(false);
    expect(atan2(A.between(0, 1), A.of(0)).isEmpty).toBe(false);
    expect(atan2(A.of(0), A.between(-1, 0)).isEmpty).toBe(false);
    expect(atan2(A.between(-1, 0), A.of(0)).isEmpty).toBe(false);
  });
});

it('the angles of boxes on an axis are those of their half of it', () => {
  const angles = (y: IntervalValue, x: IntervalValue): string => atan2(y, x).toDecimal(3);
  const zero = A.of(0);
  expect(angles(zero, A.between(1, 2))).toBe('[0, 0]');
  expect(angles(zero, A.between(0, 2))).toBe('[0, 0]');
  expect(angles(zero, A.between(-2, -1))).toBe('[3.14, 3.15]');
  expect(angles(zero, A.between(-2, 0))).toBe('[3.14, 3.15]');
  expect(angles(zero, A.between(-1, 1))).toBe('[0, 3.15]');
  expect(angles(A.between(1, 2), zero)).toBe('[1.57, 1.58]');
  expect(angles(A.between(-2, -1), zero)).toBe('[-1.58, -1.57]');
  expect(angles(A.between(-2, 0), A.between(1, 2))).toBe('[-1.11, 0]');
  expect(angles(A.between(-1, 0), A.between(-2, -1))).toBe('[-3.15, 3.15]');
});

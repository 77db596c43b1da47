import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inf, mag, mid, mig, rad, sup, wid } from '../../src/arithmetic/interval-numeric.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { boxes, SEED, spanned } from './interval-witness.js';

const A = intervals(53);

it('measures an interval', () => {
  const x = A.between(-3, 5);
  expect([inf, sup, mid, rad, wid, mag, mig].map((f) => f(x)?.toRational()?.toString())).toEqual([
    '-3',
    '5',
    '1',
    '4',
    '8',
    '5',
    '0',
  ]);
  expect(mig(A.between(-5, -2))?.toRational()?.toString()).toBe('2');
});

it('has a radius that reaches both ends, and a width that is not too small', () => {
  fc.assert(
    fc.property(boxes, (box) =>
      A.scope(() => {
        const x = spanned(A, box);
        const [m, r, w] = [mid(x)?.toRational(), rad(x)?.toRational(), wid(x)?.toRational()];
        const [low, high] = [x.lowerRational(), x.upperRational()];
        if (!m || !r || !w || !low || !high) return false;
        return (
          m.minus(r).compare(low) <= 0 &&
          m.plus(r).compare(high) >= 0 &&
          w.compare(high.minus(low)) >= 0
        );
      }),
    ),
    { seed: SEED },
  );
});

it('keeps the middle of an unbounded interval finite', () => {
  expect(mid(A.between('-infinity', 'infinity'))?.sign()).toBe(0);
  expect(mid(A.between(0, 'infinity'))?.isFinite).toBe(true);
  expect(mid(A.between('-infinity', 0))?.sign()).toBe(-1);
  expect(wid(A.between(0, 'infinity'))?.infinite).toBe(1);
});

it('has nothing to measure in the empty interval', () => {
  const none = A.empty();
  expect([mid, rad, wid, mag, mig].map((f) => f(none))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([inf(none).infinite, sup(none).infinite]).toEqual([1, -1]);
});

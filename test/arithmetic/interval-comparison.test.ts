import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreedDigits,
  disjoint,
  entirelyBelow,
  isPoint,
  narrow,
  notAbove,
  relativeWidth,
} from '../../src/arithmetic/interval-comparison.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { Rational } from '../../src/arithmetic/number.js';
import { boxes, SEED, spanned } from './interval-witness.js';

const A = intervals(64);
const B = intervals(400);

describe('separation', () => {
  it('is only claimed where members are in that order', () => {
    fc.assert(
      fc.property(boxes, boxes, (a, b) =>
        A.scope(() => {
          const [x, y] = [spanned(A, a), spanned(A, b)];
          const order = a.member.compare(b.member);
          return (
            (!entirelyBelow(x, y) || order < 0) &&
            (!notAbove(x, y) || order <= 0) &&
            (!disjoint(x, y) || order !== 0) &&
            (!isPoint(x) || a.low.equals(a.high))
          );
        }),
      ),
      { seed: SEED },
    );
  });

  it('is strict or not where ends meet', () => {
    const [x, y] = [A.between(0, 1), A.between(1, 2)];
    expect([entirelyBelow(x, y), notAbove(x, y), disjoint(x, y)]).toEqual([false, true, false]);
    expect([entirelyBelow(A.of(0), y), disjoint(y, A.of(0)), notAbove(y, x)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([isPoint(A.of(3)), isPoint(A.of('1/3')), isPoint(A.empty())]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is never claimed of the empty interval, though its ends would satisfy it', () => {
    const none = A.empty();
    expect([
      entirelyBelow(none, A.of(1)),
      notAbove(A.of(1), none),
      disjoint(none, A.of(1)),
    ]).toEqual([false, false, false]);
  });

  it('works across precisions', () => {
    expect(disjoint(A.of('1/3'), B.of('1/3'))).toBe(false);
    expect(entirelyBelow(B.of('1/3'), A.of('1/2'))).toBe(true);
  });
});

describe('narrow', () => {
  it('asks for overlap and for width relative to the larger side', () => {
    const x = B.of('1/3');
    expect(narrow(x, B.of('1/3'), 100)).toBe(true);
    expect(narrow(x, B.of('1/3').plus('1e-110'), 100)).toBe(false);
    expect(narrow(A.of('1/3'), A.of('1/3'), 18)).toBe(true);
    expect(narrow(A.of('1/3'), A.of('1/3'), 20)).toBe(false);
  });

  it('knows the border exactly', () => {
    const x = A.between(999, 1000);
    expect(narrow(x, x, 3)).toBe(true);
    expect(narrow(A.between('998.999', 1000), x, 3)).toBe(false);
    expect(narrow(A.between(0, 1), A.of(0), 0)).toBe(true);
  });

  it('does not hold for wide, unbounded, empty or tiny overlapping sides', () => {
    const zero = B.between('-1e-120', '1e-120');
    expect(narrow(zero, B.of(0), 100)).toBe(false);
    expect(narrow(A.of(0), A.of(0), 100)).toBe(true);
    expect(narrow(A.between(0, 'infinity'), A.of(1), 0)).toBe(false);
    expect(narrow(A.empty(), A.of(1), 0)).toBe(false);
    for (const digits of [-1, 0.5, NaN])
      expect(() => narrow(zero, zero, digits)).toThrow(RangeError);
  });

  it('counts the digits that are agreed', () => {
    expect(agreedDigits(A.of('1/3'), A.of('1/3'))).toBe(19);
    expect(agreedDigits(A.of(2), A.of(2))).toBe(Infinity);
    expect(agreedDigits(A.of(1), A.of(2))).toBe(-1);
    expect(agreedDigits(A.between(-1, 1), A.of(0))).toBe(-1);
    expect(agreedDigits(A.between(999, 1000), A.of(1000))).toBe(3);
    expect(agreedDigits(A.between(0, 'infinity'), A.of(0))).toBe(-1);
  });
});

it('measures the relative width', () => {
  expect(relativeWidth(A.of(5))).toBe(0);
  expect(relativeWidth(A.between(3, 4))).toBe(0.25);
  expect(relativeWidth(A.between(0, 'infinity'))).toBe(Infinity);
  expect(relativeWidth(A.empty())).toBe(Infinity);
  expect(relativeWidth(A.of('1/3'))).toBeGreaterThan(0);
});

describe('narrow, at borders that rounding could move', () => {
  const C = intervals(128);

  it('rounds the width of either side up', () => {
    const wider = C.between(Rational.ratio(-1n, 2n ** 80n), 1);
    expect(narrow(wider, C.of(1), 0)).toBe(false);
    expect(narrow(C.of(1), wider, 0)).toBe(false);
    expect(narrow(C.between(0, 1), C.of(1), 0)).toBe(true);
  });

  it('looks at the wider side, whichever it is', () => {
    expect(narrow(C.of(1), C.between(1, 2), 3)).toBe(false);
    expect(narrow(C.between(1, 2), C.of(1), 3)).toBe(false);
  });

  it('rounds a power of ten up that 64 bits do not hold', () => {
    const end = 10n ** 28n - 1n;
    expect(narrow(C.between(end - 1n, end), C.of(end), 28)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervals, type IntervalValue } from '../../src/arithmetic/interval.js';
import { subset } from '../../src/arithmetic/interval-relation.js';
import {
  fusedTimesPlus,
  isZero,
  minus,
  negated,
  plus,
  square,
  times,
} from '../../src/arithmetic/interval-ring.js';
import { DOWN, mpfr, UP } from '../../src/arithmetic/mpfr.js';
import type { Rational } from '../../src/arithmetic/number.js';
import { boxes, SEED, spanned } from './interval-witness.js';

const A = intervals(53);

/** Whether f encloses the exact results on members, and respects inclusion. */
function laws(
  f: (x: IntervalValue, y: IntervalValue) => IntervalValue,
  exact: (x: Rational, y: Rational) => Rational,
) {
  return fc.property(boxes, boxes, (a, b) =>
    A.scope(() => {
      const wide = f(spanned(A, a), spanned(A, b));
      const inner = f(A.of(a.member), A.of(b.member));
      const result = exact(a.member, b.member);
      return wide.contains(result) && inner.contains(result) && subset(inner, wide) && wide.certain;
    }),
  );
}

const settings = { seed: SEED, numRuns: 500 };

describe('sum, difference and product', () => {
  it('enclose the rational result and respect inclusion', () => {
    fc.assert(
      laws(plus, (x, y) => x.plus(y)),
      settings,
    );
    fc.assert(
      laws(minus, (x, y) => x.minus(y)),
      settings,
    );
    fc.assert(
      laws(times, (x, y) => x.times(y)),
      settings,
    );
    fc.assert(
      laws(
        (x) => negated(x),
        (x) => x.negated(),
      ),
      settings,
    );
    fc.assert(
      laws(
        (x) => square(x),
        (x) => x.toThe(2),
      ),
      settings,
    );
    fc.assert(
      laws(
        (x, y) => fusedTimesPlus(x, y, x),
        (x, y) => x.times(y).plus(x),
      ),
      settings,
    );
  });

  it('are caught by these laws when they round inward', () => {
    const inward = (x: IntervalValue, y: IntervalValue): IntervalValue => {
      const z = times(x, y);
      mpfr.mpfr_nextabove(z.lower);
      mpfr.mpfr_nextbelow(z.upper);
      return z;
    };
    const swapped = (x: IntervalValue, y: IntervalValue): IntervalValue => {
      const z = A.fresh(true);
      mpfr.mpfr_add(z.lower, x.lower, y.lower, UP);
      mpfr.mpfr_add(z.upper, x.upper, y.upper, DOWN);
      return z;
    };
    expect(
      fc.check(
        laws(inward, (x, y) => x.times(y)),
        settings,
      ).failed,
    ).toBe(true);
    expect(
      fc.check(
        laws(swapped, (x, y) => x.plus(y)),
        settings,
      ).failed,
    ).toBe(true);
  });

  it('are at most one unit wider than the exact ends', () => {
    expect(times(A.of(3), A.of(7)).toDecimal(5)).toBe('[21, 21]');
    expect(times(A.between(-2, 3), A.between(-5, 7)).toDecimal(5)).toBe('[-15, 21]');
    expect(square(A.between(-2, 1)).toDecimal(5)).toBe('[0, 4]');
    expect(times(A.between(-2, 1), A.between(-2, 1)).toDecimal(5)).toBe('[-2, 4]');
  });
});

describe('infinite ends', () => {
  const all = A.between('-infinity', 'infinity');
  const positive = A.between(1, 'infinity');

  it('give 0 with a factor of 0, not NaN', () => {
    expect(times(A.of(0), all).toDecimal(3)).toBe('[0, 0]');
    expect(times(positive, A.of(0)).toDecimal(3)).toBe('[0, 0]');
    expect(fusedTimesPlus(A.of(0), all, A.of(2)).toDecimal(3)).toBe('[2, 2]');
    expect(isZero(A.of(0))).toBe(true);
    expect(isZero(A.between(0, 1))).toBe(false);
  });

  it('stay where they belong', () => {
    expect(times(positive, A.between(0, 1)).toDecimal(3)).toBe('[0, infinity]');
    expect(times(positive, A.between(-1, 2)).toDecimal(3)).toBe('[-infinity, infinity]');
    expect(times(A.between('-infinity', -1), positive).toDecimal(3)).toBe('[-infinity, -1]');
    expect(minus(positive, positive).toDecimal(3)).toBe('[-infinity, infinity]');
    expect(plus(all, all).toDecimal(3)).toBe('[-infinity, infinity]');
    expect(negated(positive).toDecimal(3)).toBe('[-infinity, -1]');
  });

  it('come up on overflow, on one side only', () => {
    const huge = A.of(2).power(2n ** 29n + 2n ** 28n);
    const product = times(huge, huge);
    expect(product.upperRational()).toBeUndefined();
    expect(product.toDecimal(3)).toMatch(/^\[.*e\+323228496, infinity\]$/);
  });
});

it('gives the empty interval for an empty argument', () => {
  const none = A.empty();
  for (const z of [
    plus(none, A.of(1)),
    minus(A.of(1), none),
    times(none, A.of(0)),
    negated(none),
    square(none),
    fusedTimesPlus(A.of(1), A.of(1), none),
  ])
    expect(z.isEmpty).toBe(true);
});

it('a sum, a difference and a product are certain only where both operands are', () => {
  const [x, y] = [A.between(2, 3), A.between(4, 5)];
  for (const operation of [plus, minus, times]) {
    expect(operation(x, y).certain).toBe(true);
    expect(operation(x.withCertainty(false), y).certain).toBe(false);
    expect(operation(x, y.withCertainty(false)).certain).toBe(false);
  }
});

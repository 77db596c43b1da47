import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intervals } from '../../src/arithmetic/interval.js';
import { over, reciprocal } from '../../src/arithmetic/interval-division.js';
import { subset } from '../../src/arithmetic/interval-relation.js';
import { boxes, SEED, spanned } from './interval-witness.js';

const A = intervals(53);

it('encloses the rational quotient of members, and respects inclusion', () => {
  fc.assert(
    fc.property(boxes, boxes, (a, b) =>
      A.scope(() => {
        if (b.member.sign() === 0) return true;
        const exact = a.member.over(b.member);
        const wide = over(spanned(A, a), spanned(A, b));
        const inner = over(A.of(a.member), A.of(b.member));
        return wide.contains(exact) && inner.contains(exact) && subset(inner, wide);
      }),
    ),
    { seed: SEED, numRuns: 1000 },
  );
});

it('is certain exactly where 0 is not a member of the divisor', () => {
  fc.assert(
    fc.property(boxes, boxes, (a, b) =>
      A.scope(() => {
        const y = spanned(A, b);
        return over(spanned(A, a), y).certain === !y.contains(0);
      }),
    ),
    { seed: SEED },
  );
});

it('divides through 0 as the standard does', () => {
  const one = A.of(1);
  expect(over(one, A.of(0)).isEmpty).toBe(true);
  expect(over(A.of(0), A.of(0)).isEmpty).toBe(true);
  expect(over(one, A.between(0, 2)).toDecimal(3)).toBe('[0.5, infinity]');
  expect(over(one, A.between(-2, 0)).toDecimal(3)).toBe('[-infinity, -0.5]');
  expect(over(A.between(-1, 1), A.between(0, 2)).toDecimal(3)).toBe('[-infinity, infinity]');
  expect(over(one, A.between(-1, 2)).toDecimal(3)).toBe('[-infinity, infinity]');
  expect(over(A.of(0), A.between(-1, 2)).toDecimal(3)).toBe('[0, 0]');
});

it('has no NaN where infinite ends meet', () => {
  const positive = A.between(1, 'infinity');
  expect(over(positive, positive).toDecimal(3)).toBe('[0, infinity]');
  expect(over(A.between('-infinity', 'infinity'), A.between('-infinity', -1)).toDecimal(3)).toBe(
    '[-infinity, infinity]',
  );
  expect(reciprocal(positive).toDecimal(3)).toBe('[0, 1]');
  expect(reciprocal(A.between('-infinity', 'infinity')).toDecimal(3)).toBe('[-infinity, infinity]');
  expect(reciprocal(A.empty()).isEmpty).toBe(true);
});

it('a quotient is certain only where both operands are', () => {
  const [x, y] = [A.between(2, 3), A.between(4, 5)];
  for (const operation of [over]) {
    expect(operation(x, y).certain).toBe(true);
    expect(operation(x.withCertainty(false), y).certain).toBe(false);
    expect(operation(x, y.withCertainty(false)).certain).toBe(false);
  }
});

it('has its ends at the right corners for each pair of signs', () => {
  const quotient = (a: number, b: number, c: number, d: number): string =>
    over(A.between(a, b), A.between(c, d)).toDecimal(3);
  expect([quotient(2, 4, 1, 2), quotient(-4, -2, 1, 2), quotient(-4, 2, 1, 2)]).toEqual([
    '[1, 4]',
    '[-4, -1]',
    '[-4, 2]',
  ]);
  expect([quotient(2, 4, -2, -1), quotient(-4, -2, -2, -1), quotient(-4, 2, -2, -1)]).toEqual([
    '[-4, -1]',
    '[1, 4]',
    '[-2, 4]',
  ]);
  expect([quotient(0, 4, 1, 2), quotient(-4, 0, 1, 2), quotient(0, 4, -2, -1)]).toEqual([
    '[0, 4]',
    '[-4, 0]',
    '[-4, 0]',
  ]);
});

it('has no members where one of both has none', () => {
  expect(over(A.empty(), A.of(1)).isEmpty).toBe(true);
  expect(over(A.of(1), A.empty()).isEmpty).toBe(true);
  expect(reciprocal(A.empty()).isEmpty).toBe(true);
});

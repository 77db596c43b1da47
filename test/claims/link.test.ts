import { expect, it } from 'vitest';
import { agree, atMost, below, distinct, equal, sameLeadingTerm } from '../../src/claims/link.js';

it('a link says how its sides are compared', () => {
  expect(equal(1, 2)).toEqual({ left: 1, right: 2, comparison: { kind: 'equal' } });
  expect(distinct(1, 2).comparison).toEqual({ kind: 'distinct' });
  expect(atMost(1, 2).comparison).toEqual({ kind: 'at-most' });
  expect(below(1, 2).comparison).toEqual({ kind: 'below' });
  expect(agree(1, 2, 3).comparison).toEqual({ kind: 'order', order: 3 });
  expect(sameLeadingTerm(1, 2).comparison).toEqual({ kind: 'leading' });
});

it('the order of an agreement is a natural number', () => {
  for (const order of [-1, 0.5, NaN, Infinity])
    expect(() => agree(1, 2, order)).toThrow(RangeError);
});

it('a link carries a label only where it has one', () => {
  expect(equal(1, 2, 'class 1').label).toBe('class 1');
  expect('label' in equal(1, 2)).toBe(false);
});

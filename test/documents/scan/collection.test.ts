import { expect, it } from 'vitest';
import { Collection } from '../../../src/documents/scan/collection.js';

const formula = (start: number) =>
  ({
    start,
    end: start + 3,
    bodyStart: start + 1,
    bodyEnd: start + 2,
    display: false,
    opener: '$',
    quotes: 0,
  }) as const;

it('keeps as many formulas as are wanted, and counts the others', () => {
  const found = new Collection(2);
  expect([0, 10, 20, 30].map((start) => found.formula(formula(start)))).toEqual([3, 13, 23, 33]);
  expect(found.scan()).toMatchObject({ formulas: [formula(0), formula(10)], more: 2 });
});

it('keeps what is hidden and what is closed nowhere, and goes on where they end', () => {
  const found = new Collection(Infinity);
  expect(found.hide(2, 5)).toBe(5);
  expect(found.unclosed(7, 9, '$$ is closed nowhere')).toBe(9);
  expect(found.scan()).toEqual({
    formulas: [],
    more: 0,
    hidden: [{ start: 2, end: 5 }],
    unclosed: [{ start: 7, end: 9, message: '$$ is closed nowhere' }],
  });
});

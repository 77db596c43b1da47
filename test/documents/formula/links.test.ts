import { expect, it } from 'vitest';
import { isTurned, linksOf } from '../../../src/documents/formula/links.js';
import { chainOf, scopeOf } from '../formula-of.js';

it('makes a link of each sign, the sides of > and >= exchanged', () => {
  const links = linksOf(chainOf('1 = 2 != 3 <= 4 < 5 >= 6 > 7'), scopeOf());
  expect(
    links.map(({ left, right, comparison }) => [String(left), comparison.kind, String(right)]),
  ).toEqual([
    ['1', 'equal', '2'],
    ['2', 'distinct', '3'],
    ['3', 'at-most', '4'],
    ['4', 'below', '5'],
    ['6', 'at-most', '5'],
    ['7', 'below', '6'],
  ]);
  expect(['=', '!=', '<=', '<'].some((sign) => isTurned(sign as '='))).toBe(false);
  expect(isTurned('>=') && isTurned('>')).toBe(true);
});

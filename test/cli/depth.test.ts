import { expect, it } from 'vitest';
import { DEFAULT_CASES } from '../../src/checking/amounts.js';
import { depth } from '../../src/cli/depth.js';

it('leaves everything but the cases to the checker', () => {
  expect(depth({})).toEqual({ cases: DEFAULT_CASES });
  expect(depth({ cases: 7 })).toEqual({ cases: 7 });
});

it('goes ten times as far with --long', () => {
  expect(depth({ long: true })).toMatchObject({
    cases: 10 * DEFAULT_CASES,
    small: 2000,
    search: 4000,
  });
  expect(depth({ cases: 7, long: true }).cases).toBe(70);
});

it('takes the small cases and the steps of the search as they are asked for, with --long or not', () => {
  const asked = { small: 0, search: 9 };
  expect(depth(asked)).toEqual({ cases: DEFAULT_CASES, ...asked });
  expect(depth({ ...asked, long: true })).toMatchObject(asked);
});

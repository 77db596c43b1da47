import { expect, it } from 'vitest';
import { uncheckedGroups } from '../../src/reporting/unchecked.js';

it('groups by the reason, claims and rows apart, and loses none', () => {
  const none = { verdict: 'not-run' as const };
  const groups = uncheckedGroups([
    { id: 'a/1', what: 'row', why: 'no claim yet', ...none },
    { id: 'a/2', what: 'claim', why: 'no claim yet', ...none },
    { id: 'a/3', what: 'row', why: 'other', ...none },
    { id: 'a/4', what: 'row', why: 'no claim yet', ...none },
  ]);
  expect(groups).toEqual([
    { what: 'row', why: 'no claim yet', ids: ['a/1', 'a/4'] },
    { what: 'claim', why: 'no claim yet', ids: ['a/2'] },
    { what: 'row', why: 'other', ids: ['a/3'] },
  ]);
});

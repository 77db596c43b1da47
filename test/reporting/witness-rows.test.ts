import { expect, it } from 'vitest';
import { quantityRows, sideRow, statedOf, witnessRows } from '../../src/reporting/witness-rows.js';
import { WITNESS } from './sample-report.js';

it('has a row for each quantity, for both sides and for their exact difference', () => {
  expect(witnessRows(WITNESS).map(({ name, value, decimal }) => [name, value, decimal])).toEqual([
    ['p', '[1/2]', ''],
    ['weights', '[1]', ''],
    ['bias', '0', ''],
    ['left side', '1/4', '0.25'],
    ['right side', '3/16', '0.1875'],
    ['left − right', '1/16', ''],
  ]);
  expect(quantityRows(WITNESS)).toHaveLength(3);
});

it('has no difference where the sides are series or enclosures', () => {
  const names = (change: Partial<typeof WITNESS>): readonly string[] =>
    witnessRows({ ...WITNESS, ...change }).map(({ name }) => name);
  expect(names({ comparison: 'order 2' })).not.toContain('left − right');
  expect(names({ exact: false })).not.toContain('left − right');
});

it('cuts a long value, and says how long it is', () => {
  expect(sideRow('left', '1'.repeat(500), '').value).toContain('(500 characters)');
});

it('says what was stated, in which link', () => {
  expect(statedOf(WITNESS)).toBe('left ≤ right, in link 2 (second member)');
});

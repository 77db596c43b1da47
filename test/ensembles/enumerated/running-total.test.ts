import { expect, test } from 'vitest';
import { RunningTotals } from '../../../src/ensembles/enumerated/running-total.js';

test('a total keeps what a plain sum loses', () => {
  const totals = new RunningTotals(1);
  totals.add(0, 1);
  for (let i = 0; i < 1000; i++) totals.add(0, 2 ** -54);
  expect(totals.value(0)).toBe(1 + 1000 * 2 ** -54);
});

test('merged totals are the total of all terms', () => {
  const [left, right] = [new RunningTotals(2), new RunningTotals(2)];
  left.add(1, 1e16);
  right.add(1, 1);
  right.add(1, -1e16);
  left.merge(right);
  expect([left.value(0), left.value(1)]).toEqual([0, 1]);
});

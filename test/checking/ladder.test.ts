import { expect, it } from 'vitest';
import { ladder } from '../../src/checking/ladder.js';

const names = (mode: 'values' | 'series'): string[] =>
  [...ladder(mode)].map(({ arithmetic }) =>
    'bits' in arithmetic ? `${arithmetic.name} ${String(arithmetic.bits)}` : arithmetic.name,
  );

it('values go through rationals, quick enclosures, normal forms and ever finer enclosures', () => {
  expect(names('values')).toEqual([
    'rational',
    'interval 64',
    'closed',
    'interval 128',
    'interval 256',
    'interval 512',
  ]);
});

it('series go to a rising order', () => {
  const orders = [...ladder('series')].map(
    ({ arithmetic }) => 'order' in arithmetic && arithmetic.order,
  );
  expect(orders).toEqual([6, 12, 24]);
});

it('each case has a closed arithmetic of its own, whose tables can be collected', () => {
  const closed = () => [...ladder('values')][2]?.arithmetic;
  expect(closed()).not.toBe(closed());
});

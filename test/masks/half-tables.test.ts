import { describe, expect, test } from 'vitest';
import { halfTable, halves } from '../../src/masks/half-tables.js';
import { independent } from '../../src/masks/independent.js';
import { oneOfK } from '../../src/masks/one-of-k.js';
import { product } from '../../src/masks/product.js';

const fair = (gates: number) => independent(new Array<string>(gates).fill('1/2'));

describe('half tables', () => {
  test.each([0, 1, 2, 9, 22, 23])(
    'of %i gates have about the square root of the masks',
    (gates) => {
      const lengths = halves(fair(gates).blocks).map((half) => halfTable(half).numerators.length);
      expect(Math.max(...lengths)).toBe(2 ** Math.ceil(gates / 2));
      expect(lengths[0]! * lengths[1]!).toBe(2 ** gates);
    },
  );

  test('split blocks of unequal length where the longer half is shortest', () => {
    const law = product([fair(1), fair(1), oneOfK(new Array<string>(16).fill('1/16')), fair(1)]);
    const lengths = halves(law.blocks).map((half) => halfTable(half).numerators.length);
    expect(lengths).toEqual([4, 32]);
  });

  test('hold the joint states with the products of their weights, the last block fastest', () => {
    const table = halfTable(independent(['1/3', '1/4']).blocks);
    expect(table.states.map((states) => states.join(''))).toEqual(['00', '01', '10', '11']);
    expect(table.numerators).toEqual([6n, 2n, 3n, 1n]);
    expect(table.gates).toEqual([0, 1]);
  });
});

test('a long block in front makes a half by itself', () => {
  const law = product([oneOfK(new Array<string>(16).fill('1/16')), fair(4)]);
  expect(halves(law.blocks).map((half) => half.length)).toEqual([1, 4]);
});

import { describe, expect, test } from 'vitest';
import { scaled, ScaledTable } from '../../../src/ensembles/enumerated/scaled-table.js';

describe('scaled tables', () => {
  test('hold doubles of any size as they are', () => {
    const numbers = [1, 0.1, 3e300, 2 ** -1074, 2 ** -1022, 0];
    const table = new ScaledTable(numbers.length);
    for (const [at, x] of numbers.entries()) table.set(at, x, 0);
    expect(numbers.map((_, at) => table.toNumber(at))).toEqual(numbers);
  });

  test('multiply without overflow and underflow', () => {
    const table = new ScaledTable(2);
    table.set(0, 1e300, 0);
    table.set(1, 1e-300, 0);
    for (let i = 0; i < 9; i++) table.multiply(0, table, 0, table, 0);
    for (let i = 0; i < 9; i++) table.multiply(1, table, 1, table, 1);
    table.multiply(0, table, 0, table, 1);
    // 1e-300 is not exactly 1/1e300; (1 + δ)^512 with |δ| ≤ 2^-52.
    expect(Math.abs(table.toNumber(0) - 1)).toBeLessThan(2 ** -42);
  });

  test('products of 0 are 0', () => {
    const table = new ScaledTable(2);
    table.set(0, 0, 0);
    table.set(1, 5, 0);
    table.multiply(0, table, 0, table, 1);
    expect(table.toNumber(0)).toBe(0);
  });

  test('scaling rounds once at the lower end of the range', () => {
    expect(scaled(1.5, -1074)).toBe(2 * Number.MIN_VALUE);
    expect(scaled(1.25, -1074)).toBe(Number.MIN_VALUE);
    expect(scaled(1, -5000)).toBe(0);
  });
});

import { expect, test } from 'vitest';
import {
  logarithmsOfRange,
  logarithmTable,
} from '../../../src/ensembles/enumerated/logarithm-table.js';

test('the table has −ln of 512 significands', () => {
  const table = logarithmTable();
  expect(table).toHaveLength(512);
  for (const [m, entry] of table.entries())
    expect(Math.abs(entry + Math.log(1 + (m + 0.5) / 512))).toBeLessThan(2 ** -51);
});

test('with exponents it is found by their last bits', () => {
  const table = logarithmsOfRange(logarithmTable(), { lowest: -14, bits: 4 });
  for (const e of [-14, -3, 0, 1]) {
    const entry = table[((e + 1023) % 16) * 512 + 100]!;
    expect(Math.abs(entry + Math.log((1 + 100.5 / 512) * 2 ** e))).toBeLessThan(2 ** -48);
  }
});

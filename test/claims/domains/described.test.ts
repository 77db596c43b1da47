import { expect, it } from 'vitest';
import { described } from '../../../src/claims/domains/described.js';
import { integer } from '../../../src/claims/domains/integer.js';

it('a domain takes another description and stays what it was', () => {
  const gates = described(integer(1, 5), '1 to 5 gates');
  expect(gates.description).toBe('1 to 5 gates');
  expect(gates.count).toBe(5);
  expect(gates.build(5)).toBe(5);
});

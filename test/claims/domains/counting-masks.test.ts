import { expect, it } from 'vitest';
import { countingMasks } from '../../../src/claims/domains/counting-masks.js';
import { integer } from '../../../src/claims/domains/integer.js';

it('the number of masks is what the author states, and 0 for what is no case', () => {
  const gates = countingMasks(integer(1, 5), (n) => 2 ** n);
  expect(gates.masks(3)).toBe(8);
  expect(gates.masks(9)).toBe(0);
  expect(gates.build(3)).toBe(3);
});

import { expect, it } from 'vitest';
import { outward, U, UNDERFLOW } from '../../../src/ensembles/certified/roundoff.js';

it('the unit roundoff is half of the distance from 1 to the next double', () => {
  expect(1 + U).toBe(1);
  expect(1 + U * (1 + 2 ** -10)).toBeGreaterThan(1);
});

it('a bound that was summed in doubles is above the exact one once it is made safe', () => {
  // 1 + 2^-54 + … loses every small term.
  let sum = 1;
  for (let i = 0; i < 1e6; i++) sum += U;
  expect(sum).toBe(1);
  expect(outward(sum)).toBeGreaterThan(1 + 1e6 * U);
  expect(outward(0)).toBe(UNDERFLOW);
});

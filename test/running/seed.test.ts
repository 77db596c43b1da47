import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimSeed } from '../../src/running/seed.js';

test('a seed is an integer in [0, 2³¹), the same for the same run and claim', () => {
  fc.assert(
    fc.property(fc.nat(), fc.string(), (seed, id) => {
      const value = claimSeed(seed, id);
      expect(Number.isInteger(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(2 ** 31);
      expect(claimSeed(seed, id)).toBe(value);
    }),
    { seed: 1 },
  );
});

test('claims and runs have seeds of their own', () => {
  const ids = Array.from({ length: 500 }, (_, i) => `book/eq-${i}`);
  const seeds = [0, 1].flatMap((seed) => ids.map((id) => claimSeed(seed, id)));
  expect(new Set(seeds).size).toBe(1000);
});

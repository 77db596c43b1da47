import { expect, test } from 'vitest';
import { around, enclosedIn, spread } from '../../../src/ensembles/enumerated/enclosures.js';
import { exactly, wide } from '../../../src/ensembles/enumerated/exact-double.js';
import { misses } from './by-definition.js';

test('the doubles contain the interval', () => {
  wide.scope(() => {
    const third = wide.of('1/3');
    const found = enclosedIn(third);
    expect(found.radius).toBeGreaterThan(0);
    expect(found.radius).toBeLessThan(2 ** -53);
    expect(misses(found, third)).toBe(false);
    expect(misses({ ...found, radius: found.radius / 8 }, third)).toBe(true);
    expect(enclosedIn(exactly(0.5))).toEqual({ value: 0.5, radius: 0 });
  });
});

test('what lies below the range of doubles is 0 with a radius', () => {
  wide.scope(() => {
    const found = enclosedIn(wide.of(-100_000).exp());
    expect(found.value).toBeLessThan(1e-300);
    expect(found.radius).toBeGreaterThan(0);
  });
});

test('errors are added to both sides', () => {
  wide.scope(() => {
    const x = around(8, 0.25, 1);
    expect([x.contains(5), x.contains(11), x.contains('4.99'), x.contains('11.01')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(spread(wide.of(0), wide.of(2)).contains(-2)).toBe(true);
  });
});

import { expect, test } from 'vitest';
import { seededUniform } from '../../../src/ensembles/certified/seeded-uniform.js';
import { sampledFigures } from '../../../src/ensembles/compared/sampled-figures.js';

test('mean and variance of uniform numbers from 2 to 6 lie in their intervals in 99 of 100 trials at least', () => {
  const next = seededUniform(11);
  let missed = 0;
  for (let trial = 0; trial < 100; trial++) {
    const values = Float64Array.from({ length: 200 }, () => 2 + 4 * next());
    const { E, V } = sampledFigures(values, { low: 2, high: 6 }, 0.95);
    if (!('estimate' in E) || !('estimate' in V)) throw new Error('no estimates');
    if (E.from > 4 || E.to < 4 || V.from > 4 / 3 || V.to < 4 / 3) missed++;
    expect(E.to - E.from).toBeLessThan(1.2);
  }
  expect(missed).toBeLessThanOrEqual(1);
});

test('an output that cannot vary has an exact mean', () => {
  const { E, V } = sampledFigures(new Float64Array(3).fill(0), { low: 0, high: 0 }, 0.95);
  expect('exact' in E && E.exact.toString()).toBe('0');
  expect('exact' in V && V.exact.toString()).toBe('0');
});

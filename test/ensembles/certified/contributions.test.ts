import { describe, expect, it } from 'vitest';
import { Contributions } from '../../../src/ensembles/certified/contributions.js';
import { GateLaw } from '../../../src/ensembles/certified/gate-law.js';
import { exactly } from './enumerated.js';

const law = new GateLaw([0.5, 1, 0.25, 0, 0.5]);
const weights = Float64Array.of(9, 0.1, 0.2, 0.3, 0.4, 0.5);
const inputs = Float64Array.of(9, 9, 0.7, 0.6, 0.11, 5, 1 / 3);

describe('contributions', () => {
  it('are the exact products, in the order of the law', () => {
    const made = new Contributions(law);
    made.multiply(weights, 1, inputs, 2);
    [...law.order!].forEach((j, k) => {
      const product = exactly(weights[1 + j]!).times(exactly(inputs[2 + j]!));
      expect(exactly(made.hi[k]!).plus(exactly(made.lo[k]!)).equals(product)).toBe(true);
    });
  });

  it('have the bias and the sure gates in their constant', () => {
    const made = new Contributions(law);
    made.settle(-0.7, weights, 1, inputs, 2);
    const exact = exactly(-0.7).plus(exactly(0.2).times(exactly(0.6)));
    const off = exactly(made.constantHi).plus(exactly(made.constantLo)).minus(exact).abs();
    expect(off.toNumber()).toBeLessThan(1e-32);
    expect(made.constantTerms).toBe(2);
  });

  it('may be set directly', () => {
    const made = new Contributions(law);
    made.set(
      [1, 2, 3, 4, 5].map((hi) => ({ hi, lo: hi / 2 ** 60 })),
      0.5,
    );
    expect([...made.hi]).toEqual([1, 5, 3]);
    expect(made.constantHi).toBe(2.5);
    expect(made.constantLo).toBe(2 / 2 ** 60);
  });

  it('lose the products’ low parts where a test asks for it', () => {
    const made = new Contributions(law);
    made.multiply(weights, 1, inputs, 2);
    expect(made.lo.some((x) => x !== 0)).toBe(true);
    made.dropLow();
    expect(made.lo.every((x) => x === 0)).toBe(true);
  });
});

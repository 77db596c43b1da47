import { describe, expect, it } from 'vitest';
import { Exponent } from '../../../src/ensembles/certified/exponent.js';
import { U } from '../../../src/ensembles/certified/roundoff.js';

const cumulants = {
  order: 4,
  values: Float64Array.of(0, 0, 0.5, 0.25, 0.125),
  errors: Float64Array.of(0, 0, 1e-10, 1e-11, 1e-12),
  last: 0.01,
  beyond: 0.001,
  widest: 0.3,
  variance: 1,
  rare: false,
};

describe('the exponent of φ', () => {
  it('has the even cumulants, half of the noise, and the odd ones', () => {
    const made = new Exponent(cumulants, 0.5, 1, 2);
    expect([...made.even]).toEqual([0.75, 0.125]);
    expect([...made.odd]).toEqual([0.25, 0]);
  });

  it('counts the errors of the cumulants with their powers of the last point', () => {
    const made = new Exponent(cumulants, 0, 0, 2);
    expect(made.evenError).toBeGreaterThan(1e-10 + 4 * 1e-12);
    expect(made.evenError).toBeLessThan(1e-10 + 4 * 1e-12 + 20 * U);
    expect(made.oddError).toBeGreaterThan(1e-11);
    expect(new Exponent(cumulants, 0.5, 7, 2).evenError - made.evenError).toBeGreaterThan(4 * U);
  });

  it('has a remainder that falls with t to the power of the order and one', () => {
    const made = new Exponent(cumulants, 0, 0, 2);
    expect(made.remainderAt(2)).toBeGreaterThanOrEqual(made.remainder);
    expect(made.remainderAt(1) / made.remainder).toBeCloseTo(1 / 32, 10);
    expect(made.remainderAt(1)).toBeGreaterThan(made.remainder / 32);
  });
});

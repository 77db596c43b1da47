import { describe, expect, it } from 'vitest';
import { fraction, plus, times } from './fractions.js';

// Input 1, two linear layers with weights 1, gates on the input and the hidden unit.
const half = fraction(1n, 2n);

describe('two linear layers of weight 1 whose gates are one variable of probability ½', () => {
  it('have the mean output 1/2 where the scaled network has 1/4', () => {
    const mean = plus(times(half, fraction(1n)), times(half, fraction(0n)));
    expect(mean).toEqual(half);
    expect(times(half, half)).toEqual(fraction(1n, 4n));
  });

  it('have the mean output 1/4 with independent gates', () => {
    const quarter = fraction(1n, 4n);
    const outputs = [0n, 0n, 0n, 1n].map((out) => times(quarter, fraction(out)));
    expect(plus(...outputs)).toEqual(times(half, half));
  });
});

import { describe, expect, it } from 'vitest';
import { fraction, over, plus } from './fractions.js';

// Two classes, weights 0, biases 0 and 1, base 2: both masks give the exponentials 1 and 2.
const exponentials = [fraction(1n), fraction(2n)] as const;

describe('(7.63) of Goodfellow et al. (2016) at weights 0, biases 0 and 1, in base 2', () => {
  const previous = over(exponentials[0], plus(...exponentials));

  it('has 1/3 on the left, for class 0', () => {
    expect(previous).toEqual(fraction(1n, 3n));
  });

  it('has 1/2 on the right as transcribed, with b_y in every term of the sum', () => {
    const withOwnBias = plus(exponentials[0], exponentials[0]);
    expect(over(exponentials[0], withOwnBias)).toEqual(fraction(1n, 2n));
  });

  it('has 1/3 on the right with b_y′ in the sum', () => {
    expect(over(exponentials[0], plus(...exponentials))).toEqual(previous);
  });
});

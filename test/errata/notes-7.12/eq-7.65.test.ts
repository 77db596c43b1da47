import { describe, expect, it } from 'vitest';

// Three inputs of value 0, two classes with the biases −2 and 1, base 2: the exponents differ by 3
// under each of the 8 masks, and the odds of the classes are 2^3.
const masks = 8n;
const difference = 1n - -2n;

describe('(7.65) of the notes', () => {
  it('has 2^4 for the odds of the classes with 1/(2n), where they are 2^3', () => {
    const exponent = (masks * difference) / (2n * 3n);
    expect(exponent * 6n).toBe(masks * difference);
    expect(2n ** exponent).toBe(16n);
    expect(2n ** exponent).not.toBe(2n ** difference);
  });

  it('has 2^3 with 1/2^n', () => {
    expect(2n ** ((masks * difference) / masks)).toBe(2n ** difference);
  });

  it('is wrong for one input as well with the bias outside the sum', () => {
    // One input of value 0 and the bias 1: both of 2 exponents are 1, and their mean is 1, not 1/2.
    const inside = [1n + 1n, 2n] as const;
    const outside = [0n + 0n + 1n, 2n] as const;
    expect(inside[0]).toBe(inside[1]);
    expect(outside[0]).not.toBe(outside[1]);
  });
});

import { describe, expect, it } from 'vitest';

// Three inputs of value 0, two classes with the biases −2 and 1, base 2: under each of the 8 masks
// the second class's exponential is 2^3 times the first one's, and so is its probability.
const masks = 8n;
const odds = 2n ** 3n;
const product = odds ** masks;

describe('(7.64) of the notes', () => {
  it('has 16 for the odds of two classes with the sixth root, where they are 8', () => {
    expect(16n ** 6n).toBe(product);
    expect(16n).not.toBe(odds);
  });

  it('has 8 with the eighth root', () => {
    expect(odds ** masks).toBe(product);
  });
});

import { describe, expect, it } from 'vitest';

// Three inputs of value 0, a class with the bias 3, base 2: the exponent is 3 under each of 8 masks.
const sum = 8n * 3n;

describe('(7.66) of the notes as equal to (7.65)', () => {
  it('is 8, and (7.65) with 1/(2n) is 16', () => {
    expect(2n ** (sum / 6n)).toBe(16n);
    expect(2n ** 3n).not.toBe(16n);
  });

  it('is (7.65) with 1/2^n', () => {
    expect(2n ** (sum / 8n)).toBe(2n ** 3n);
  });
});

import { describe, expect, it } from 'vitest';

describe('the k-th root of a product in the notes', () => {
  it('is not 1 for the single number 2, as an empty product in the middle would have it', () => {
    const [root, empty] = [2n, 1n];
    expect(root ** 1n).toBe(2n);
    expect(root).not.toBe(empty);
  });
});

import { describe, expect, it } from 'vitest';

const h = [0n, 0n, 1n];
const mask = [1n, 0n, 1n];
const masked = h.map((x, i) => x * (mask[i] ?? 0n));

describe('the mask [1, 0, 1] of the notes', () => {
  it('does not give [h1, 0, h2] for h = [0, 0, 1]', () => {
    expect(masked).not.toEqual([h[0], 0n, h[1]]);
  });

  it('gives [h1, 0, h3]', () => {
    expect(masked).toEqual([h[0], 0n, h[2]]);
  });
});

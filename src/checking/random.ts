import { createHash } from 'node:crypto';

/** A 32-bit seed for one purpose, from a seed, a claim's id and the purpose alone. */
export function derivedSeed(seed: number, id: string, purpose: string): number {
  return createHash('sha256').update(`${seed} ${id} ${purpose}`).digest().readInt32BE(0);
}

/**
 * A generator of numbers in [0, 1), the same for the same seed: the counter-based
 * splitmix32 of G. L. Steele, D. Lea and C. H. Flood (2014), in its 32-bit form.
 */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32;
  };
}

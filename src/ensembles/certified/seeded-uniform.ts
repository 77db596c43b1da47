/**
 * Numbers k·2^-53 in [0, 1), the same for the same seed: two outputs of the
 * splitmix32 generator (Steele, Lea & Flood 2014, in its 32-bit form) each.
 *
 * @param seed an integer; 32 bits of it count.
 */
export function seededUniform(seed: number): () => number {
  let state = seed | 0;
  const word = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  return () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) * 2 ** -53;
}

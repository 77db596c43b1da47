import { createHash } from 'node:crypto';

/**
 * Random numbers for one purpose: xoshiro128** (D. Blackman and S. Vigna, 2021), its 128 bits of
 * state taken from a hash of the seed and the purpose. So each purpose has a stream of its own,
 * and where a training stands in its streams follows from the seed and the step alone.
 */
export class RandomStream {
  private readonly state: Int32Array;

  /** @param purpose what the numbers are for, such as 'mask', a layer and a step. */
  constructor(seed: number, ...purpose: readonly (string | number)[]) {
    const digest = createHash('sha256')
      .update(JSON.stringify([seed, ...purpose]))
      .digest();
    this.state = Int32Array.from({ length: 4 }, (_, i) => digest.readInt32LE(4 * i));
  }

  /** The next 32 bits, as an integer in [0, 2³²). */
  bits(): number {
    const { state } = this;
    const [a, b, c, d] = state as unknown as readonly [number, number, number, number];
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const third = c ^ a;
    const fourth = d ^ b;
    state[0] = a ^ fourth;
    state[1] = b ^ third;
    state[2] = third ^ (b << 9);
    state[3] = (fourth << 11) | (fourth >>> 21);
    return result >>> 0;
  }

  /** The next number in [0, 1), a multiple of 2⁻³². */
  next(): number {
    return this.bits() / 2 ** 32;
  }

  /** A number in [least, most). */
  between(least: number, most: number): number {
    return least + (most - least) * this.next();
  }

  /** An integer in [0, count), each as likely as the others. */
  below(count: number): number {
    const limit = 2 ** 32 - (2 ** 32 % count);
    let bits = this.bits();
    while (bits >= limit) bits = this.bits();
    return bits % count;
  }

  /**
   * A number of mean 0 and variance 1, a sum of twelve uniform ones: like a normal one up to three
   * deviations, and without functions whose digits differ between machines.
   */
  bell(): number {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.next();
    return sum;
  }

  /** Fills an array with normal numbers (the polar method of G. Marsaglia and T. A. Bray, 1964). */
  normal(values: Float32Array, mean: number, deviation: number): void {
    for (let i = 0; i < values.length; i += 2) {
      let [x, y, size] = [0, 0, 0];
      while (size >= 1 || size === 0) {
        [x, y] = [2 * this.next() - 1, 2 * this.next() - 1];
        size = x * x + y * y;
      }
      const factor = deviation * Math.sqrt((-2 * Math.log(size)) / size);
      values[i] = mean + factor * x;
      if (i + 1 < values.length) values[i + 1] = mean + factor * y;
    }
  }

  /** The integers below a count in random order (Fisher–Yates). */
  order(count: number): Uint32Array {
    const places = Uint32Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [places[i], places[j]] = [places[j]!, places[i]!];
    }
    return places;
  }

  /**
   * Fills an array with 1 of probability p, rounded up to a multiple of 2⁻³², and 0; each takes the
   * next `bits()`, whose state is kept in variables here, since training draws millions of them.
   */
  mask(gates: Float32Array, p: number): void {
    const limit = Math.ceil(p * 2 ** 32);
    const { state } = this;
    let [a, b, c, d] = state as unknown as readonly [number, number, number, number];
    for (let i = 0; i < gates.length; i++) {
      const product = Math.imul(b, 5);
      const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      // Not a branch, which the processor would guess wrong half of the time.
      gates[i] = Number(result < limit);
    }
    state.set([a, b, c, d]);
  }
}

import { expect, it } from 'vitest';
import { RandomStream } from '../../src/training/random.js';

it('is the same for the same seed and purpose, and another one else', () => {
  const draw = (seed: number, ...purpose: (string | number)[]): number[] => {
    const stream = new RandomStream(seed, ...purpose);
    return Array.from({ length: 4 }, () => stream.bits());
  };
  expect(draw(1, 'mask', 2, 3)).toEqual(draw(1, 'mask', 2, 3));
  const others = [draw(2, 'mask', 2, 3), draw(1, 'mask', 23), draw(1, 'mask', 2, '3')];
  for (const other of others) expect(other).not.toEqual(draw(1, 'mask', 2, 3));
});

it('computes xoshiro128**', () => {
  const stream = new RandomStream(1);
  // The algorithm again, in integers without bound.
  const { state } = stream as unknown as { state: Int32Array };
  const word = (n: bigint): bigint => n & 0xffffffffn;
  const turn = (n: bigint, by: bigint): bigint => word((n << by) | (n >> (32n - by)));
  let s = Array.from(state, (n) => word(BigInt(n)));
  for (let i = 0; i < 100; i++) {
    expect(BigInt(stream.bits())).toBe(word(turn(word(s[1]! * 5n), 7n) * 9n));
    const t = word(s[1]! << 9n);
    const [a, b, c, d] = s as [bigint, bigint, bigint, bigint];
    const [third, fourth] = [c ^ a, d ^ b];
    s = [a ^ fourth, b ^ third, third ^ t, turn(fourth, 11n)];
  }
});

// The bounds are six standard deviations: passed by chance with a probability above 1 − 10⁻⁸.
it('draws masks, integers and bell-shaped numbers of the right means', () => {
  const stream = new RandomStream(7);
  const n = 100_000;
  for (const p of [0.5, 0.8, 0.01]) {
    const gates = new Float32Array(n);
    stream.mask(gates, p);
    const kept = gates.reduce((sum, gate) => sum + gate, 0);
    expect(Math.abs(kept - n * p)).toBeLessThan(6 * Math.sqrt(n * p * (1 - p)));
  }
  const counts = new Uint32Array(10);
  for (let i = 0; i < n; i++) counts[stream.below(10)]!++;
  for (const count of counts)
    expect(Math.abs(count - n / 10)).toBeLessThan(6 * Math.sqrt(0.09 * n));
  let [sum, squares] = [0, 0];
  for (let i = 0; i < n; i++) {
    const value = stream.bell();
    sum += value;
    squares += value ** 2;
  }
  expect(Math.abs(sum)).toBeLessThan(6 * Math.sqrt(n));
  // The fourth moment of a sum of twelve uniform numbers is 2.9.
  expect(Math.abs(squares - n)).toBeLessThan(6 * Math.sqrt(1.9 * n));
});

it('draws a mask from the bits that come next, and leaves the stream behind them', () => {
  const [whole, single] = [new RandomStream(5, 'mask'), new RandomStream(5, 'mask')];
  const gates = new Float32Array(500);
  whole.mask(gates, 0.3);
  expect([...gates]).toEqual(
    Array.from(gates, () => (single.bits() < Math.ceil(0.3 * 2 ** 32) ? 1 : 0)),
  );
  expect(whole.bits()).toBe(single.bits());
});

it('keeps all gates, or none, where the probability says so', () => {
  const gates = new Float32Array(1000);
  new RandomStream(1).mask(gates, 1);
  expect(gates.every((gate) => gate === 1)).toBe(true);
  new RandomStream(1).mask(gates, 0);
  expect(gates.every((gate) => gate === 0)).toBe(true);
});

it('puts places into an order that has each once', () => {
  const order = new RandomStream(3).order(1000);
  expect(new Set(order).size).toBe(1000);
  expect(Math.max(...order)).toBe(999);
  expect([...order]).not.toEqual([...order].sort((a, b) => a - b));
});

it('opens a gate below its probability, and not at it', () => {
  const bits = new RandomStream(5, 'border').bits();
  const gateAt = (limit: number): number => {
    const gates = new Float32Array(1);
    new RandomStream(5, 'border').mask(gates, limit / 2 ** 32);
    return gates[0]!;
  };
  expect([gateAt(bits), gateAt(bits + 1)]).toEqual([0, 1]);
});

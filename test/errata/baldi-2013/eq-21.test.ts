import { describe, expect, it } from 'vitest';

type Fraction = readonly [numerator: bigint, denominator: bigint];
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const cross = ([a, b]: Fraction, [c, d]: Fraction): readonly [bigint, bigint] => [a * d, c * b];

describe('baldi-2013/eq-21/algebra: (21) from (19), for the outputs 1/2 and 1/3, equally likely', () => {
  const one: Fraction = [1n, 1n];
  const E: Fraction = [5n, 12n];
  const V: Fraction = [1n, 144n];

  it('has E = 5/12 and V = 1/144', () => {
    // (1/2 + 1/3)/2, and half the difference squared: (1/12)².
    expect(2n * 3n * 2n * E[0]).toBe((3n + 2n) * E[1]);
    const [a, b] = cross(V, [1n, 12n * 12n]);
    expect(a).toBe(b);
  });

  const under = minus(one, times([2n, 1n], V));
  const left = minus(minus(one, E), over(minus(minus(one, E), V), under));

  it('has −1/852 on the left, and 1/852 on the right as transcribed', () => {
    const right = over(times(V, minus(one, times([2n, 1n], E))), under);
    expect(cross(left, [-1n, 852n])[0]).toBe(cross(left, [-1n, 852n])[1]);
    expect(cross(right, [1n, 852n])[0]).toBe(cross(right, [1n, 852n])[1]);
    const [a, b] = cross(left, right);
    expect(a).not.toBe(b);
  });

  it('agrees with 2E − 1 for 1 − 2E', () => {
    const right = over(times(V, minus(times([2n, 1n], E), one)), under);
    const [a, b] = cross(left, right);
    expect(a).toBe(b);
  });
});

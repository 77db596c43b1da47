import { describe, expect, it } from 'vitest';

type Fraction = readonly [numerator: bigint, denominator: bigint];
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const size = ([a, b]: Fraction): Fraction => [a < 0n ? -a : a, b < 0n ? -b : b];
const exceeds = (x: Fraction, y: Fraction): boolean => x[0] * y[1] > y[0] * x[1];
const one: Fraction = [1n, 1n];
const two: Fraction = [2n, 1n];

/** E, V and the members of (22) for two outputs, the first with probability P. */
function members(a: Fraction, b: Fraction, P: Fraction) {
  const Q = minus(one, P);
  const E = plus(times(P, a), times(Q, b));
  const squares = plus(times(P, times(a, a)), times(Q, times(b, b)));
  const V = minus(squares, times(E, E));
  const slope = size(minus(one, times(two, E)));
  const under = minus(one, times(two, V));
  const bernoulli = times(E, minus(one, E));
  return {
    E,
    V,
    first: over(times(V, slope), under),
    second: over(times(bernoulli, slope), under),
    third: times(two, times(bernoulli, slope)),
  };
}

/** |1 − 2x|/(2x(1 − x)). */
const factor = (x: Fraction): Fraction =>
  over(size(minus(one, times(two, x))), times(two, times(x, minus(one, x))));

describe('(22) read as a bound', () => {
  it('fails at its first link for 1/2 and 1/5, equally likely: 1/60 > 27/3820', () => {
    const { E, V, first } = members([1n, 2n], [1n, 5n], [1n, 2n]);
    // Odds 1 and 1/4, of which the root of the product is 1/2: NWGM = 1/3.
    expect(1n * 2n * 2n).toBe(4n);
    const error = size(minus(E, [1n, 3n]));
    expect(error[0] * 60n).toBe(error[1]);
    expect(first[0] * 3820n).toBe(27n * first[1]);
    expect(exceeds(error, first)).toBe(true);
    // The corrected bound, with the factor of the output that is farther from ½.
    expect(exceeds(error, times(V, factor([1n, 5n])))).toBe(false);
  });

  it('fails up to its third member for 1/2 and 1/65, equally likely', () => {
    const { E, V, second } = members([1n, 2n], [1n, 65n], [1n, 2n]);
    // Odds 1 and 1/64, of which the root of the product is 1/8: NWGM = 1/9.
    expect(8n * 8n).toBe(64n);
    const error = size(minus(E, [1n, 9n]));
    expect(error[0] * 2340n).toBe(343n * error[1]);
    expect(exceeds(error, second)).toBe(true);
    expect(exceeds(error, times(V, factor([1n, 65n])))).toBe(false);
  });

  it('fails at its ends for 2/3 and 1/5 with probabilities 2/3 and 1/3: 1/90 > 1012/91125', () => {
    const { E, third } = members([2n, 3n], [1n, 5n], [2n, 3n]);
    // Odds 2 and 1/4: 2² · (1/4) = 1, the cube of the odds of the NWGM, which is ½.
    expect(2n * 2n).toBe(4n);
    const error = size(minus(E, [1n, 2n]));
    expect(error[0] * 90n).toBe(error[1]);
    expect(third[0] * 91125n).toBe(1012n * third[1]);
    expect(exceeds(error, third)).toBe(true);
    const larger = exceeds(E, [1n, 2n]) ? E : minus(one, E);
    expect(exceeds(larger, error)).toBe(true);
  });
});

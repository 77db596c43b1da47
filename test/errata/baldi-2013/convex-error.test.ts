import { describe, expect, it } from 'vitest';
import { compare, fraction, minus, plus, times, type Fraction } from './_fraction.js';

const HALF = fraction(1n, 2n);
const ONE = fraction(1n);
const square = (x: Fraction): Fraction => times(x, x);

describe('baldi-2013/convex-error/wgm: the error of the WGM, for the error (x − 1)² and the equally likely outputs 1/9 and 1/4', () => {
  const [low, high] = [fraction(1n, 9n), fraction(1n, 4n)];
  const G = fraction(1n, 6n);
  const error = (x: Fraction): Fraction => square(minus(x, ONE));

  it('has 1/6 for the WGM, the root of 1/9 · 1/4', () => {
    expect(compare(square(G), times(low, high))).toBe(0);
  });

  it('is 25/36, above the mean error 1753/2592, though the error is convex', () => {
    const mean = times(HALF, plus(error(low), error(high)));
    expect(compare(error(G), fraction(25n, 36n))).toBe(0);
    expect(compare(mean, fraction(1753n, 2592n))).toBe(0);
    expect(compare(error(G), mean)).toBe(1);
  });

  it('is below the mean error for the error x², which grows with the output', () => {
    const mean = times(HALF, plus(square(low), square(high)));
    expect(compare(square(G), mean)).toBe(-1);
  });
});

describe('baldi-2013/convex-error/nwgm: the error of the NWGM, for the error x and the equally likely outputs 1/2 and 4/5', () => {
  const [low, high] = [fraction(1n, 2n), fraction(4n, 5n)];
  const odds = fraction(2n);

  it('has the odds 2, the root of 1 · 4, so that the NWGM is 2/3', () => {
    expect(compare(square(odds), times(fraction(1n), fraction(4n)))).toBe(0);
  });

  it('is 2/3, above the mean error 13/20, though the error is convex', () => {
    const mean = times(HALF, plus(low, high));
    expect(compare(mean, fraction(13n, 20n))).toBe(0);
    expect(compare(fraction(2n, 3n), mean)).toBe(1);
  });

  it('is below the mean error for x/(1 − x), which is convex in the logit', () => {
    const mean = times(HALF, plus(fraction(1n), fraction(4n)));
    expect(compare(odds, mean)).toBe(-1);
  });
});

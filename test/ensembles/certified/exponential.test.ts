import { describe, expect, it } from 'vitest';
import { intervals } from '../../../src/arithmetic/interval.js';
import {
  EXPONENTIAL_ERROR,
  exponential,
  exponentialAbove,
  exponentialMinusOne,
  MINUS_ONE_ERROR,
} from '../../../src/ensembles/certified/exponential.js';
import { U } from '../../../src/ensembles/certified/roundoff.js';
import { exactly } from './enumerated.js';
import { numbers } from './generated.js';
import { largestError } from './errors.js';

const A = intervals(256);
const next = numbers(5);
const LN2 = Math.LN2;
const points = [
  ...Array.from({ length: 2000 }, () => 1416 * next() - 708),
  ...Array.from({ length: 1500 }, () => 4 * next() - 2),
  ...Array.from({ length: 1000 }, () => (next() - 0.5) * 2 ** -Math.floor(60 * next())),
  // Next to where the reduction changes its integer.
  ...Array.from(
    { length: 1000 },
    () => (Math.floor(40 * next()) - 20 + 0.5) * LN2 * (1 + 1e-15 * next()),
  ),
];

describe('e^x', () => {
  it('is within the bound of the enclosure at thousands of points, and comes near to it', () => {
    const worst = largestError(
      A,
      points,
      (x) => exponential(x),
      (x) => A.of(exactly(x)).exp(),
    );
    expect(worst).toBeLessThan(EXPONENTIAL_ERROR);
    expect(worst).toBeGreaterThan(0.8 * U);
  });

  it('less 1 too, relative to e^x − 1', () => {
    const some = points.filter((x) => x !== 0);
    const worst = largestError(
      A,
      some,
      (x) => exponentialMinusOne(x),
      (x) => A.of(exactly(x)).exp().minus(1),
    );
    expect(worst).toBeLessThan(MINUS_ONE_ERROR);
    expect(worst).toBeGreaterThan(0.8 * U);
  });

  it('without the low part of ln 2 breaks the bound', () => {
    const cut = (x: number): number =>
      exponential(x + 1.9082149292705877e-10 * Math.round(x / LN2));
    expect(
      largestError(A, points.slice(0, 300), cut, (x) => A.of(exactly(x)).exp()),
    ).toBeGreaterThan(EXPONENTIAL_ERROR);
  });

  it('is bounded from above everywhere', () => {
    for (const x of points.slice(0, 500))
      A.scope(() => {
        expect(
          A.of(exactly(x))
            .exp()
            .upperRational()!
            .compare(exactly(exponentialAbove(x))),
        ).toBeLessThan(0);
      });
    expect(exponentialAbove(-1e6)).toBeGreaterThan(0);
    expect(exponentialAbove(709)).toBe(Infinity);
  });
});

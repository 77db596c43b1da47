import { describe, expect, it } from 'vitest';
import { intervals, type IntervalValue } from '../../../src/arithmetic/interval.js';
import {
  exp,
  logistic,
  minus,
  plus,
  times,
  within,
  type Enclosure,
} from '../../../src/ensembles/certified/enclosure.js';
import { exactly, holds } from './enumerated.js';
import { numbers } from './generated.js';

const A = intervals(1024);
const next = numbers(11);

/** An enclosure and the two ends of what it stands for. */
function any(size: number): [Enclosure, IntervalValue[]] {
  const value = size * (2 * next() - 1);
  const radius = next() < 0.3 ? 0 : Math.abs(value) * 2 ** -Math.floor(50 * next());
  const [v, r] = [exactly(value), exactly(radius)];
  return [{ value, radius }, [A.of(v.minus(r)), A.of(v.plus(r))]];
}

describe('operations on enclosures', () => {
  it('contain the results for the ends of their arguments', () => {
    for (let i = 0; i < 500; i++)
      A.scope(() => {
        const [x, xs] = any(4);
        const [y, ys] = any(2);
        for (const a of xs)
          for (const b of ys) {
            expect(holds(plus(x, y), a.plus(b))).toBe(true);
            expect(holds(minus(x, y), a.minus(b))).toBe(true);
            expect(holds(times(x, y), a.times(b))).toBe(true);
          }
        for (const a of xs) expect(holds(exp(x), a.exp()), JSON.stringify(x)).toBe(true);
      });
  });

  it('take powers of e down to nothing and up to infinity', () => {
    A.scope(() => {
      for (const value of [-20000, -800, -705, -699, -1, 0])
        expect(holds(exp({ value, radius: 0 }), A.of(exactly(value)).exp())).toBe(true);
    });
    expect(exp({ value: -1, radius: 1000 }).radius).toBe(Infinity);
    expect(exp({ value: -1e308, radius: 1e292 }).radius).toBeLessThan(1e-250);
  });

  it('contain the logistic function of a mean with two parts and an error', () => {
    const size = [1e-3, 1, 30, 300];
    for (let i = 0; i < 400; i++)
      A.scope(() => {
        const hi = size[i % 4]! * (2 * next() - 1);
        const lo = hi * 2 ** -53 * (2 * next() - 1);
        const radius = [0, 1e-15, 1e-3, 0.4, 2][i % 5]!;
        for (const side of [-1, 1]) {
          const x = A.of(
            exactly(hi)
              .plus(exactly(lo))
              .plus(exactly(side * radius)),
          );
          const truth = A.of(1).over(A.of(1).plus(x.negated().exp()));
          expect(holds(logistic(hi, lo, radius), truth), `${hi} ${radius}`).toBe(true);
        }
      });
  });

  it('without the rounding of their value would not hold', () => {
    const third = 1 / 3;
    const sum = { value: third + 1e-3, radius: 0 };
    A.scope(() => {
      const truth = A.of(exactly(third).plus(exactly(1e-3)));
      expect(holds(sum, truth)).toBe(false);
      expect(holds(within(sum.value, 0), truth)).toBe(true);
    });
  });
});

import { expect, it } from 'vitest';
import { addMeans, NO_MEAN } from '../../../src/ensembles/certified/mean.js';
import { exactly } from './enumerated.js';
import { numbers } from './generated.js';

const next = numbers(33);

it('sums of two doubles each add up within their errors', () => {
  for (let i = 0; i < 1000; i++) {
    const any = () => {
      const hi = (2 * next() - 1) * 10 ** Math.floor(6 * next());
      return { hi, lo: hi * 2 ** -54 * (2 * next() - 1), error: 0 };
    };
    const [x, y] = [any(), any()];
    const sum = addMeans(x, y);
    const exact = [x, y].reduce(
      (t, { hi, lo }) => t.plus(exactly(hi)).plus(exactly(lo)),
      exactly(0),
    );
    const off = exactly(sum.hi).plus(exactly(sum.lo)).minus(exact).abs();
    expect(off.compare(exactly(sum.error)) <= 0).toBe(true);
  }
});

it('errors add up', () => {
  expect(addMeans({ hi: 1, lo: 0, error: 0.5 }, { hi: 2, lo: 0, error: 0.25 }).error).toBeCloseTo(
    0.75,
    15,
  );
  expect(addMeans(NO_MEAN, NO_MEAN)).toEqual(NO_MEAN);
});

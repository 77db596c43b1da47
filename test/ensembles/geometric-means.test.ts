import { expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { geometricMeans, inverses, type Weighted } from '../../src/ensembles/geometric-means.js';

const half = Rational.of('1/2');
const pair = (...xs: string[]): Weighted[] => xs.map((x) => [rationals.of(x), half]);

test('the complements are asked for only where they are needed', () => {
  let asked = 0;
  const means = geometricMeans(rationals, pair('9/25', '16/25'), () => {
    asked++;
    return pair('16/25', '9/25');
  });
  expect(means.G.toString()).toBe('12/25');
  expect(asked).toBe(0);
  expect(means.NWGM.toString()).toBe('1/2');
  expect(asked).toBe(1);
});

test('inverses have the opposite exponents', () => {
  expect(inverses(pair('3')).map(([x, p]) => `${x}^${p}`)).toEqual(['3^-1/2']);
});

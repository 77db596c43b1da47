import { describe, expect, test } from 'vitest';
import { doubles } from '../../src/arithmetic/double.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { weightedMean } from '../../src/ensembles/weighted-mean.js';

const terms = [
  ['3/7', '1/2'],
  ['-2', '1/3'],
  ['5', '1/6'],
] as const;

describe('a weighted mean', () => {
  test('is Σ P x', () => {
    const exact = terms.map(([x, p]) => [rationals.of(x), Rational.of(p)] as const);
    expect(weightedMean(rationals, exact).toString()).toBe('8/21');
    const rounded = terms.map(([x, p]) => [doubles.of(x), Rational.of(p)] as const);
    expect(Number(weightedMean(doubles, rounded).toString())).toBeCloseTo(8 / 21, 14);
  });

  test('of one term of weight 1 is that term', () => {
    expect(weightedMean(rationals, [[rationals.of('2/9'), Rational.one]]).toString()).toBe('2/9');
  });
});

import { describe, expect, test } from 'vitest';
import { Rational } from '../../src/arithmetic/number.js';
import type { MaskLaw } from '../../src/masks/law.js';
import { pairwise, pairwiseDraws } from '../../src/masks/pairwise.js';
import { flaws, shown } from './laws.js';

/** P(gates 0, 1 and 2 are all 1). */
function allThree(law: MaskLaw): Rational {
  let sum = 0n;
  for (const { mask, numerator } of law.masks())
    if (mask[0] === 1 && mask[1] === 1 && mask[2] === 1) sum += numerator;
  return Rational.ratio(sum, law.denominator);
}

describe('pairwise independent gates', () => {
  test('at one half are parities of fair bits, of the first two for three gates', () => {
    // U = (0,0), (1,0), (0,1), (1,1) and a gate is 1 where its product with U is 0.
    expect(shown(pairwise(3)).sort()).toEqual(['001 1/4', '010 1/4', '100 1/4', '111 1/4']);
  });

  test.each([
    [3, '1/2'],
    [7, '1/2'],
    [3, '1/3'],
    [4, '2/3'],
    [5, '1/3'],
    [3, '1/4'],
    [4, '5/6'],
    [6, '3/5'],
    [8, '3/7'],
    [3, '1/10'],
  ])(
    '%i gates with probability %s: every pair is independent, the first three are not',
    (gates, p) => {
      const law = pairwise(gates, p);
      expect(flaws(law)).toEqual([]);
      for (let i = 0; i < gates; i++) {
        expect(law.inclusion[i]?.toString()).toBe(p);
        for (let j = 0; j < i; j++) expect(law.covariance(i, j).toString()).toBe('0');
      }
      expect(allThree(law).equals(Rational.of(p).toThe(3))).toBe(false);
    },
  );

  test('refuse what is mutually independent anyhow', () => {
    expect(() => pairwise(2)).toThrow(/fewer than 3/);
    expect(() => pairwise(3, 1)).toThrow(/with the keep probability 1 are independent/);
    expect(() => pairwise(3, 0)).toThrow(RangeError);
  });

  test('refuse denominators and numbers of gates that need more than 2^20 draws', () => {
    expect(() => pairwise(3, '1/1000003')).toThrow(/a denominator above 1024/);
    expect(() => pairwise(4096, '1/1024')).toThrow(/above 2\^20/);
    expect(() => pairwise(17, '1/1021')).toThrow(
      '1042441 draws for each of 17 gates are above 2^24',
    );
  });

  test.each<[number, string, number]>([
    [3, '1/2', 4],
    [4, '1/2', 8],
    [4, '1/3', 9],
    [5, '1/3', 27],
    [8, '3/7', 49],
  ])('%i of them with probability %s are made from %i draws', (gates, p, draws) => {
    expect(pairwiseDraws(gates, p)).toBe(draws);
  });
});

test.each([
  [7, '1/2', 8n],
  [4, '1/3', 9n],
  [8, '3/7', 49n],
  [5, '1/4', 64n],
])(
  '%i gates with probability %s are drawn from as few uniform variables as will do',
  (gates, p, draws) => {
    expect(pairwise(gates, p).denominator).toBe(draws);
  },
);

test.each([
  [5, '1/4'],
  [5, '2/9'],
])(
  '%i gates with probability %s, over the square of a prime, are pairwise independent',
  (gates, p) => {
    expect(flaws(pairwise(gates, p))).toEqual([]);
    for (let i = 0; i < gates; i++)
      for (let j = 0; j < i; j++) expect(pairwise(gates, p).covariance(i, j).toString()).toBe('0');
  },
);

test('a pairwise independent law says that it is one', () => {
  expect(pairwise(3).kind).toBe('pairwise');
});

test('a keep probability outside of [0, 1] is refused by name', () => {
  expect(() => pairwise(3, 2)).toThrow('the keep probability must lie in [0, 1]');
});

import { describe, expect, it, test } from 'vitest';
import { Rational } from '../../../src/arithmetic/number.js';
import { polynomials } from '../../../src/arithmetic/polynomials.js';
import { SymbolicNumber } from '../../../src/arithmetic/symbolic-number.js';
import { generalLaw, isMaskLaw } from '../../../src/checking/proof/general-law.js';
import { explicit } from '../../../src/masks/explicit.js';
import { independent } from '../../../src/masks/independent.js';
import type { MaskLaw } from '../../../src/masks/law.js';
import { members } from '../../../src/masks/members.js';
import { unitNoise } from '../../../src/masks/moment-law.js';
import { oneOfK } from '../../../src/masks/one-of-k.js';
import { pairwise } from '../../../src/masks/pairwise.js';
import { product } from '../../../src/masks/product.js';
import { tied } from '../../../src/masks/tied.js';
import { polynomialAt } from '../../arithmetic/polynomial-at.js';

interface General {
  readonly law: MaskLaw;
  /** The numbers of the law itself, by their places. */
  readonly numbers: Readonly<Record<string, Rational>>;
  /** What a law shares with all laws of its shape. */
  readonly key: string;
  /** Its masks and weights, where the numbers are these. */
  readonly at: (values: Readonly<Record<string, Rational>>) => string[];
  readonly probabilities: readonly string[];
}

/** The law with indeterminates for its weights. */
function general(law: MaskLaw): General {
  const A = polynomials();
  const numbers: Record<string, Rational> = {};
  const fixed: string[] = [];
  const found = generalLaw(law, 'law', {
    fixed: (text) => fixed.push(text),
    number(name, x) {
      if (name in numbers) throw new Error(`${name} comes twice`);
      numbers[name] = x;
      return new SymbolicNumber(A.indeterminate(name));
    },
  });
  return {
    law: found,
    numbers,
    key: fixed.join(' '),
    at: (values) =>
      members(found).map(
        ({ mask, weight }) =>
          `${mask.join('')} ${weight.isSymbolic ? polynomialAt(A, weight, values) : weight}`,
      ),
    probabilities: A.probabilities.map(String),
  };
}

function listed(law: MaskLaw): string[] {
  return members(law).map(({ mask, weight }) => `${mask.join('')} ${weight}`);
}

const LAWS: Readonly<Record<string, MaskLaw>> = {
  'independent gates': independent(['1/2', '1/3', '5/7']),
  'tied gates': tied([0, 1, 0, 1], ['2/3', '1/5']),
  'any joint law': explicit(2, [
    [[1, 1], '1/6'],
    [[0, 1], '1/2'],
    [[0, 0], '1/3'],
  ]),
  'a law of one mask': explicit(3, [[[1, 0, 1], 1]]),
  'one of several gates': oneOfK(['1/2', '1/3', '1/6']),
  'pairwise independent gates': pairwise(3, '1/2'),
  'a product of laws': product([independent(['1/2']), oneOfK(['1/4', '3/4'])]),
  'no gates': independent([]),
};

test.each(Object.entries(LAWS))(
  '%s are what they were where the numbers are their own',
  (_, law) => {
    const { at, numbers, law: found } = general(law);
    expect(at(numbers)).toEqual(listed(law));
    expect([found.kind, found.gates, found.size]).toEqual([law.kind, law.gates, law.size]);
  },
);

test.each(Object.entries(LAWS))('%s have weights that add up to 1 for all numbers', (_, law) => {
  const total = Rational.sum(members(general(law).law).map(({ weight }) => weight));
  expect(total.equals(1)).toBe(true);
});

describe('the numbers of a law are', () => {
  it('the probability of each gate where they are independent', () => {
    const { numbers, probabilities } = general(independent(['1/2', 0, 1]));
    expect(Object.entries(numbers).map(([name, x]) => `${name} = ${x}`)).toEqual([
      'law.p[0] = 1/2',
      'law.p[1] = 0',
      'law.p[2] = 1',
    ]);
    expect(probabilities).toEqual(['law.p[0]', 'law.p[1]', 'law.p[2]']);
  });

  it('the probability of each group where gates are tied', () => {
    const { numbers } = general(tied([0, 1, 0], ['2/3', '1/5']));
    expect(Object.entries(numbers).map(([name, x]) => `${name} = ${x}`)).toEqual([
      'law.p[0] = 2/3',
      'law.p[1] = 1/5',
    ]);
  });

  it('all weights but the last where masks are listed', () => {
    const { numbers, probabilities } = general(LAWS['any joint law']!);
    expect(Object.entries(numbers).map(([name, x]) => `${name} = ${x}`)).toEqual([
      'law.P[11] = 1/6',
      'law.P[01] = 1/2',
    ]);
    expect(probabilities).toEqual([]);
  });

  it('none where the weights stay as they are', () => {
    expect(general(LAWS['pairwise independent gates']!).numbers).toEqual({});
    expect(general(LAWS['a product of laws']!).numbers).toEqual({});
  });
});

test('a law with other numbers is the law of these', () => {
  const values = { 'law.p[0]': Rational.of('1/9'), 'law.p[1]': Rational.of('4/5') };
  expect(general(independent(['1/2', '1/3'])).at(values)).toEqual(
    listed(independent(['1/9', '4/5'])),
  );
  // A group is called by its first gate: the first group by gate 1, the second by gate 0.
  expect(general(tied([1, 0, 1], ['1/2', '1/3'])).at(values)).toEqual(
    listed(tied([1, 0, 1], ['4/5', '1/9'])),
  );
});

describe('laws are of one shape', () => {
  const key = (law: MaskLaw): string => general(law).key;

  it('where only their probabilities differ, those that are 0 or 1 too', () => {
    expect(key(independent(['1/2', 0]))).toBe(key(independent([1, '1/3'])));
    expect(key(oneOfK(['1/2', '1/2']))).toBe(key(oneOfK(['1/3', '2/3'])));
  });

  it.each<[string, MaskLaw, MaskLaw]>([
    ['the kind', independent(['1/2']), tied([0], ['1/2'])],
    ['the groups', tied([0, 0, 1], ['1/2', '1/2']), tied([0, 1, 1], ['1/2', '1/2'])],
    ['the masks of positive weight', oneOfK(['1/2', '1/2', 0]), oneOfK(['1/2', 0, '1/2'])],
    ['weights that stay', pairwise(3, '1/2'), pairwise(3, '1/4')],
    [
      'weights that stay, in a product',
      product([independent(['1/2'])]),
      product([independent(['1/3'])]),
    ],
  ])('not where they differ in %s', (_, one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it('not where what follows a listed law looks like another of its masks', () => {
    const two = explicit(2, [
      [[0, 0], '1/2'],
      [[0, 1], '1/2'],
    ]);
    const three = explicit(2, [
      [[0, 0], '1/2'],
      [[0, 1], '1/4'],
      [[1, 0], '1/4'],
    ]);
    expect(`${key(two)} 10`).not.toBe(key(three));
    expect(key(three).startsWith(key(two))).toBe(false);
  });
});

test('a law of masks is told by its enumeration; moments and other objects are none', () => {
  for (const law of Object.values(LAWS)) expect(isMaskLaw(law)).toBe(true);
  expect(isMaskLaw(unitNoise(2))).toBe(false);
  expect(isMaskLaw({ masks: [], inclusion: [] })).toBe(false);
  expect(isMaskLaw({})).toBe(false);
});

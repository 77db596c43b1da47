import { describe, expect, test } from 'vitest';
import { NotRepresentable, Undefined } from '../../src/arithmetic/errors.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { distributions, distributionsOf } from '../../src/ensembles/distributions.js';

const A = rationals;
const q = (...texts: string[]): Rational[] => texts.map((text) => Rational.of(text));
const halves = q('1/2', '1/2');

describe('the means of distributions', () => {
  test('are arithmetic and geometric, class by class', () => {
    const means = distributions(
      A,
      [
        ['1/2', '1/3', '1/6'],
        ['1/8', '1/12', '19/24'],
      ],
      halves,
    );
    expect(means.arithmetic.map(String)).toEqual(['5/16', '5/24', '23/48']);
    expect(() => means.geometric).toThrow(NotRepresentable);
    const two = distributions(
      A,
      [
        ['9/25', '16/25'],
        ['16/25', '9/25'],
      ],
      halves,
    );
    expect(two.geometric.map(String)).toEqual(['12/25', '12/25']);
    expect(two.total.toString()).toBe('24/25');
    expect(two.renormalised.map(String)).toEqual(['1/2', '1/2']);
  });

  test('weigh their members', () => {
    const means = distributions(
      A,
      [
        ['1/2', '1/2'],
        ['1/4', '3/4'],
      ],
      q('1/3', '2/3'),
    );
    expect(means.arithmetic.map(String)).toEqual(['1/3', '2/3']);
  });

  test('renormalise exactly where only the ratios are rational', () => {
    // Odds 1 : 2 and 1 : 8 with equal weights make 1 : 4.
    const means = distributions(
      A,
      [
        ['1/3', '2/3'],
        ['1/9', '8/9'],
      ],
      halves,
    );
    expect(means.renormalised.map(String)).toEqual(['1/5', '4/5']);
    expect(() => means.geometric).toThrow(NotRepresentable);
  });

  test('renormalise where a member gives the first class probability 0, not where all classes get it', () => {
    const zero = distributions(
      A,
      [
        ['0', '3/4', '1/4'],
        ['1/2', '1/6', '1/3'],
      ],
      halves,
    );
    expect(() => zero.renormalised).toThrow(NotRepresentable);
    const rational = distributions(
      A,
      [
        ['0', '1/3', '2/3'],
        ['1/10', '1/10', '8/10'],
      ],
      halves,
    );
    expect(rational.renormalised.map(String)).toEqual(['0', '1/5', '4/5']);
    const none = distributions(
      A,
      [
        ['0', '1'],
        ['1', '0'],
      ],
      halves,
    );
    expect(none.geometric.map(String)).toEqual(['0', '0']);
    expect(() => none.renormalised).toThrow(Undefined);
    // The same where the other geometric means are irrational.
    const mixed = distributions(
      A,
      [
        ['0', '1/3', '2/3'],
        ['1/3', '0', '2/3'],
      ],
      halves,
    );
    expect(mixed.renormalised.map(String)).toEqual(['0', '0', '1']);
  });

  test('are enclosed in intervals', () => {
    const I = intervals(96);
    I.scope(() => {
      const means = distributions(
        I,
        [
          ['1/3', '2/3'],
          ['1/9', '8/9'],
        ],
        halves,
      );
      expect(I.operand(means.renormalised[0]!).contains('1/5')).toBe(true);
      expect(I.operand(means.total).upperRational()!.compare(1)).toBe(-1);
    });
  });

  test('leave out members of weight 0', () => {
    const means = distributions(
      A,
      [
        ['1/3', '2/3'],
        ['0', '1'],
      ],
      q('1', '0'),
    );
    expect(means.geometric.map(String)).toEqual(['1/3', '2/3']);
  });

  test('refuse members with another number of classes', () => {
    expect(() => distributions(A, [['1/3', '2/3'], ['1']], halves)).toThrow(
      'each of the 2 classes',
    );
    expect(() => distributions(A, [['1']], q('1/2'))).toThrow(RangeError);
  });
});

test('the arithmetic means of given columns are asked for only where they are needed', () => {
  let asked = 0;
  const columns = [[[A.of('1/2'), Rational.one]], [[A.of('1/3'), Rational.one]]] as const;
  const means = distributionsOf(
    A,
    () => {
      asked++;
      return [A.of(7)];
    },
    columns,
  );
  expect(means.total.toString()).toBe('5/6');
  expect(means.renormalised.map(String)).toEqual(['3/5', '2/5']);
  expect(asked).toBe(0);
  expect(means.arithmetic.map(String)).toEqual(['7']);
});

test('a member of weight 0 counts for nothing even where its probabilities are unknown', () => {
  const I = intervals(64);
  const unknown = [I.entire(false), I.entire(false)];
  const made = distributions(I, [['1/4', '3/4'], unknown], [Rational.one, Rational.zero]);
  for (const mean of [made.arithmetic, made.renormalised]) {
    expect(mean.map(String)).toEqual(['1/4', '3/4'].map((p) => String(I.of(p))));
    expect(mean.every((value) => I.operand(value).certain)).toBe(true);
  }
});

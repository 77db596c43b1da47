import { describe, expect, test } from 'vitest';
import type { Arithmetic } from '../../src/arithmetic/arithmetic.js';
import { closed } from '../../src/arithmetic/closed.js';
import { decimals } from '../../src/arithmetic/decimal.js';
import { doubles } from '../../src/arithmetic/double.js';
import { intervals, IntervalValue } from '../../src/arithmetic/interval.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { series } from '../../src/arithmetic/series.js';
import { isRounding, OutputAccumulator } from '../../src/ensembles/output-accumulator.js';

describe('the sums of one output', () => {
  test('are ΣPO and ΣPO² with the factors of the geometric means', () => {
    const sums = new OutputAccumulator(rationals, 4n, rationals.of(0), 'logistic');
    sums.add(rationals.of('1/3'), 1n);
    sums.add(rationals.of('1/2'), 1n);
    sums.add(rationals.of('1/3'), 2n);
    const { sum, squares, powers, complements } = sums.sums;
    expect([sum, squares].map(String)).toEqual(['3/8', '7/48']);
    expect(powers?.map(([x, n]) => `${x}^${n}`)).toEqual(['1/3^3', '1/2^1']);
    expect(complements?.map(([x, n]) => `${x}^${n}`)).toEqual(['2/3^3', '1/2^1']);
  });

  test('are about the shift in arithmetics that round', () => {
    const sums = new OutputAccumulator(doubles, 2n, doubles.of('1/2'), 'none');
    sums.add(doubles.of('3/4'), 1n);
    sums.add(doubles.of('1/2'), 1n);
    expect(sums.sums.sum.toString()).toBe('0.625');
    expect(sums.sums.squares.toString()).toBe('0.03125');
  });

  test('have no complements for classes, and no factors for other outputs', () => {
    const made = (kind: 'classes' | 'none') =>
      new OutputAccumulator(rationals, 1n, rationals.of(0), kind).sums;
    expect([made('classes').powers, made('classes').complements]).toEqual([[], undefined]);
    expect(made('none').powers).toBeUndefined();
  });

  test('settle their tally of different outputs as they go', () => {
    const sums = new OutputAccumulator(rationals, 5000n, rationals.of(0), 'none');
    for (let i = 0; i < 5000; i++) sums.add(rationals.of(i), 1n);
    expect(sums.sums.sum.toString()).toBe('4999/2');
  });
});

test('rationals, closed forms and series do not round, doubles do', () => {
  for (const A of [rationals, closed(), series(2)]) expect(isRounding(A)).toBe(false);
  expect(isRounding(doubles)).toBe(true);
});

const roundingArithmetics: [string, Arithmetic][] = [
  ['doubles', doubles],
  ['decimals', decimals(20)],
  ['intervals', intervals(64)],
];

test.each(roundingArithmetics)(
  'in %s squares about the shift lose nothing to cancellation',
  (_, A) => {
    expect(isRounding(A)).toBe(true);
    const sums = new OutputAccumulator(A, 2n, A.of(10n ** 15n), 'none');
    sums.add(A.of(10n ** 15n + 1n), 1n);
    sums.add(A.of(10n ** 15n - 1n), 1n);
    const { squares } = sums.sums;
    expect(
      squares instanceof IntervalValue ? squares.lowerRational()?.toNumber() : Number(squares),
    ).toBe(1);
    expect(
      squares instanceof IntervalValue ? squares.upperRational()?.toNumber() : Number(squares),
    ).toBe(1);
  },
);

describe('the work for one output', () => {
  /** Rationals that count the terms they add up. */
  function counted(): { readonly A: Arithmetic; readonly terms: () => number } {
    let terms = 0;
    const A: Arithmetic = {
      ...rationals,
      sum: (values) => {
        const listed = [...values];
        terms += listed.length;
        return rationals.sum(listed);
      },
    };
    return { A, terms: () => terms };
  }

  test('is one addition for all equal outputs in rationals', () => {
    const { A, terms } = counted();
    const sums = new OutputAccumulator(A, 3000n, rationals.of(0), 'none');
    for (let i = 0; i < 3000; i++) sums.add(rationals.of(i % 3), 1n);
    expect(String(sums.sums.sum)).toBe('1');
    // Three different outputs, once in ΣPO and once in ΣPO².
    expect(terms()).toBe(6);
  });

  test('holds back at most 4096 different outputs', () => {
    const { A, terms } = counted();
    const sums = new OutputAccumulator(A, 4096n, rationals.of(0), 'none');
    for (let i = 0; i < 4095; i++) sums.add(rationals.of(i), 1n);
    expect(terms()).toBe(0);
    sums.add(rationals.of(4095), 1n);
    expect(terms()).toBe(2 * 4096);
  });

  test('reads a weight that comes again once in arithmetics that round', () => {
    const read: string[] = [];
    const A: Arithmetic = {
      ...doubles,
      of: (x) => {
        read.push(String(x));
        return doubles.of(x);
      },
    };
    const sums = new OutputAccumulator(A, 8n, doubles.of(0), 'none');
    for (const numerator of [1n, 3n, 1n, 3n, 1n]) sums.add(doubles.of(1), numerator);
    expect(read).toEqual(['1/8', '3/8']);
    expect(String(sums.sums.sum)).toBe('1.125');
  });
});

test('enclosures that differ are not taken for one another where they print alike', () => {
  const A = intervals(200);
  const low = A.of(1).plus(A.of(2).power(-190));
  const high = A.of(1).plus(A.of(2).power(-180));
  expect(String(low)).toBe(String(high));
  const sums = new OutputAccumulator(A, 2n, A.of(0), 'none');
  sums.add(low, 1n);
  sums.add(high, 1n);
  const excess = A.operand(sums.sums.sum.minus(low));
  expect(excess.lowerRational()?.sign()).toBe(1);
});

import { describe, expect, test } from 'vitest';
import type { Arithmetic } from '../../src/arithmetic/arithmetic.js';
import { closed } from '../../src/arithmetic/closed.js';
import { decimals } from '../../src/arithmetic/decimal.js';
import { doubles } from '../../src/arithmetic/double.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { series } from '../../src/arithmetic/series.js';
import { RunningPowers } from '../../src/ensembles/running-powers.js';

/** ∏ x^{n/D} of the factors that are left. */
function product(A: Arithmetic, of: RunningPowers, denominator: bigint): string {
  return A.powers(of.factors.map(([x, n]) => [x, Rational.ratio(n, denominator)])).toString();
}

describe('a running product of powers', () => {
  test('in rationals keeps each base once with its whole exponent', () => {
    const powers = new RunningPowers(rationals, 4n);
    for (const [x, n] of [
      ['1/2', 1n],
      ['3', 2n],
      ['1/2', 3n],
      ['3', 2n],
    ] as const)
      powers.add(rationals.of(x), n);
    expect(powers.factors.map(([x, n]) => `${x} ${n}`)).toEqual(['1/2 4', '3 4']);
    expect(product(rationals, powers, 4n)).toBe('3/2');
  });

  test('in closed form keeps the factors', () => {
    const C = closed();
    const powers = new RunningPowers(C, 2n);
    powers.add(C.of(2), 1n);
    powers.add(C.of(2), 1n);
    expect(powers.factors).toHaveLength(2);
    expect(product(C, powers, 2n)).toBe('2');
  });

  const rounding: [string, Arithmetic, number][] = [
    ['doubles', doubles, 1e-11],
    ['decimals', decimals(30), 1e-26],
    ['intervals', intervals(96), 1e-22],
  ];

  test.each(rounding)('in %s keeps one value however many factors there are', (_, A, error) => {
    const count = 1300;
    const powers = new RunningPowers(A, BigInt(2 * count));
    for (let i = 0; i < count; i++) {
      powers.add(A.of(i % 2 === 0 ? '1/4' : '9'), 1n);
      powers.add(A.of('25/4'), 1n);
    }
    const [only, ...others] = powers.factors;
    expect(others).toEqual([]);
    expect(only?.[1]).toBe(BigInt(2 * count));
    // (1/4)^(1/4) 9^(1/4) (25/4)^(1/2) = √1.5 · 2.5
    const off = only![0].power(2).minus('75/8').abs();
    expect(
      Number(
        A.name === 'interval'
          ? intervals(96).operand(off).upperRational()!.toNumber()
          : off.toString(),
      ),
    ).toBeLessThan(error);
  });

  test('of nothing has no factors', () => {
    for (const A of [rationals, doubles]) expect(new RunningPowers(A, 1n).factors).toEqual([]);
  });
});

test('in doubles a product of many small factors does not underflow on the way', () => {
  const count = 1024;
  const powers = new RunningPowers(doubles, BigInt(count));
  for (let i = 0; i < count; i++) powers.add(doubles.of('1/1000'), 1n);
  const [[mean] = []] = powers.factors;
  expect(Number(mean)).toBeCloseTo(0.001, 12);
});

test('in intervals factors of one exponent cost one root together, and so no width', () => {
  const A = intervals(64);
  const powers = new RunningPowers(A, 4n);
  for (const x of ['2', '8', '1/4', '1/4']) powers.add(A.of(x), 1n);
  const [[mean] = []] = powers.factors;
  expect(String(mean)).toBe(String(A.of(1)));
});

test('an exact arithmetic keeps 2^20 bases and no more', () => {
  const C = closed();
  const powers = new RunningPowers(C, 1n);
  const two = C.of(2);
  for (let i = 0; i < 2 ** 20; i++) powers.add(two, 1n);
  expect(() => powers.add(two, 1n)).toThrow(
    'a geometric mean of more than 1048576 different outputs',
  );
});

test('in series the factors are kept until the end', () => {
  const S = series(3);
  const powers = new RunningPowers(S, 2n);
  powers.add(S.of(2), 1n);
  powers.add(S.of(2), 1n);
  expect(product(S, powers, 2n)).toBe(S.of(2).toString());
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arithmetic, Value } from '../../src/arithmetic/arithmetic.js';
import { decimals } from '../../src/arithmetic/decimal.js';
import { doubles } from '../../src/arithmetic/double.js';
import { NotRepresentable, Undefined } from '../../src/arithmetic/errors.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { ensemble, type Ensemble } from '../../src/ensembles/ensemble.js';

const A = rationals;
const q = (...texts: string[]): Rational[] => texts.map((text) => Rational.of(text));
const NAMES = ['E', 'Eprime', 'V', 'G', 'Gprime', 'NWGM'] as const;

describe('an ensemble', () => {
  test('has the means of its definition', () => {
    // Weights 1/2, 1/4, 1/4 on 1/4, 16/25, 1/4: G = (1/4)^(3/4) (16/25)^(1/4) is irrational.
    const { E, Eprime, V } = ensemble(A, ['1/4', '16/25', '1/4'], q('1/2', '1/4', '1/4'));
    expect([E, Eprime, V].map(String)).toEqual(['139/400', '261/400', '4563/160000']);
  });

  test('has geometric means where they are rational', () => {
    const uneven = ensemble(A, ['1/2', '1/8'], q('1/2', '1/2'));
    expect(uneven.G.toString()).toBe('1/4');
    expect(() => uneven.Gprime).toThrow(NotRepresentable);
    expect(() => uneven.NWGM).toThrow(NotRepresentable);
    // 1 − 9/25 and 1 − 16/25 are squares as well: G = G′ = 12/25.
    const both = ensemble(A, ['9/25', '16/25'], q('1/2', '1/2'));
    expect(NAMES.map((name) => both[name].toString())).toEqual([
      '1/2',
      '1/2',
      '49/2500',
      '12/25',
      '12/25',
      '1/2',
    ]);
  });

  test('has an exact NWGM where G and G′ are irrational but their ratio is not', () => {
    // Odds 1 and 4 with equal weights: the ratio is 2.
    const unequal = ensemble(A, ['1/2', '4/5'], q('1/2', '1/2'));
    expect(unequal.NWGM.toString()).toBe('2/3');
    expect(() => unequal.G).toThrow(NotRepresentable);
  });

  test('has NWGM 0 or 1 where some member is 0 or 1, and none where both are', () => {
    expect(ensemble(A, ['0', '1/3'], q('1/2', '1/2')).NWGM.toString()).toBe('0');
    expect(ensemble(A, ['1', '1/3'], q('1/2', '1/2')).NWGM.toString()).toBe('1');
    expect(() => ensemble(A, ['1', '0'], q('1/2', '1/2')).NWGM).toThrow(Undefined);
    expect(ensemble(A, ['1', '0'], q('1/2', '1/2')).V.toString()).toBe('1/4');
  });

  test('ignores members of weight 0, whatever their output', () => {
    const with0 = ensemble(A, ['9/25', '0', '16/25', '7'], q('1/2', '0', '1/2', '0'));
    expect(NAMES.map((name) => with0[name].toString())).toEqual([
      '1/2',
      '1/2',
      '49/2500',
      '12/25',
      '12/25',
      '1/2',
    ]);
  });

  test('computes nothing before it is asked for, and nothing twice', () => {
    let powers = 0;
    const counting: Arithmetic = {
      ...A,
      powers: (factors) => {
        powers++;
        return A.powers(factors);
      },
    };
    const made = ensemble(counting, ['9/25', '16/25'], q('1/2', '1/2'));
    expect(made.E).toBe(made.E);
    expect(powers).toBe(0);
    expect(made.NWGM).toBe(made.NWGM);
    expect(made.G).toBe(made.G);
    expect(powers).toBe(2);
  });

  test('refuses weights that are no distribution', () => {
    expect(() => ensemble(A, ['1/2'], q('1/2'))).toThrow(RangeError);
    expect(() => ensemble(A, ['1/2', '1/3'], q('1'))).toThrow(RangeError);
  });
});

describe('in other arithmetics', () => {
  const outputs = fc.array(
    fc.integer({ min: 1, max: 19 }).map((n) => Rational.ratio(BigInt(n), 20n)),
    { minLength: 1, maxLength: 5 },
  );

  /** Weights 1 : 2 : 3 … for as many members. */
  const rising = (count: number): Rational[] =>
    Array.from({ length: count }, (_, i) =>
      Rational.ratio(BigInt(2 * (i + 1)), BigInt(count * (count + 1))),
    );

  test('an ensemble encloses the exact means, and decimals agree with the enclosure', () => {
    const I = intervals(128);
    const D = decimals(30);
    fc.assert(
      fc.property(outputs, (o) => {
        const weights = rising(o.length);
        const exact = ensemble(A, o, weights);
        I.scope(() => {
          const enclosed = ensemble(I, o, weights);
          const decimal = ensemble(D, o, weights);
          for (const name of ['E', 'Eprime', 'V'] as const)
            expect(I.operand(enclosed[name]).contains(exact[name].toString())).toBe(true);
          for (const name of NAMES) {
            const off = I.operand(enclosed[name]).minus(decimal[name].toString());
            // 30 digits, a few of them lost in sums and powers.
            expect(Math.abs(off.upperRational()!.toNumber())).toBeLessThan(1e-26);
          }
        });
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  test('G, G′ and NWGM are those of Math.pow', () => {
    const o = [0.125, 0.5, 0.75];
    const p = [1 / 6, 2 / 6, 3 / 6];
    const G = o.reduce((product, x, i) => product * x ** p[i]!, 1);
    const Gprime = o.reduce((product, x, i) => product * (1 - x) ** p[i]!, 1);
    const made = ensemble(doubles, ['1/8', '1/2', '3/4'], rising(3));
    expect(number(made, 'G')).toBeCloseTo(G, 13);
    expect(number(made, 'Gprime')).toBeCloseTo(Gprime, 13);
    expect(number(made, 'NWGM')).toBeCloseTo(G / (G + Gprime), 13);
  });
});

function number(of: Ensemble, name: keyof Ensemble): number {
  const value: Value = of[name];
  return Number(value.toString());
}

test('the variance of outputs far from 0 does not cancel in arithmetics that round', () => {
  // E(O²) − E² loses all digits here: O² is above 2^53.
  const { V } = ensemble(doubles, [10 ** 9, 10 ** 9 + 1], q('1/2', '1/2'));
  expect(Number(V)).toBe(0.25);
});

test('a member of weight 0 counts for nothing even where its output is unknown', () => {
  const I = intervals(64);
  const unknown = I.entire(false);
  const { E, V, NWGM } = ensemble(I, ['1/2', unknown], q('1', '0'));
  expect([E, V, NWGM].map(String)).toEqual(['1/2', '0', '1/2'].map((x) => String(I.of(x))));
  expect([E, V, NWGM].map((x) => I.operand(x).certain)).toEqual([true, true, true]);
});

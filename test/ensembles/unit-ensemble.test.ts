import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervals } from '../../src/arithmetic/interval.js';
import { Rational } from '../../src/arithmetic/number.js';
import { rationals } from '../../src/arithmetic/rational.js';
import { ensemble } from '../../src/ensembles/ensemble.js';
import { unitEnsemble } from '../../src/ensembles/unit-ensemble.js';
import { independent } from '../../src/masks/independent.js';
import { members } from '../../src/masks/members.js';
import { logisticUnit, unitOutput } from '../../src/models/logistic-unit.js';

const A = rationals;
const integers = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 5, maxLength: 5 });

describe('the ensemble of a logistic unit', () => {
  test('is worked out by hand for one gate', () => {
    // S is 1 or −1, O is 2/3 or 1/3 (base 2).
    const unit = logisticUnit({ weights: [-2], bias: 1, base: 2 });
    const made = unitEnsemble(A, unit, independent(['1/2']), [Rational.one]);
    expect(made.E.toString()).toBe('1/2');
    expect(made.Eprime.toString()).toBe('1/2');
    expect(made.V.toString()).toBe('1/36');
    expect(made.NWGM.toString()).toBe('1/2');
    expect(made.totals.map(({ sum, weight }) => `${sum} ${weight}`)).toEqual(['1 1/2', '-1 1/2']);
    expect(made.outputs.map(String)).toEqual(['2/3', '1/3']);
  });

  test('is that of the outputs mask by mask', () => {
    fc.assert(
      fc.property(integers, fc.integer({ min: 1, max: 3 }), (weights, c) => {
        const unit = logisticUnit({ weights, bias: 1, base: 2, c });
        const law = independent(['1/2', '1/3', '1/4', 0, '2/3']);
        const input = weights.map((_, j) => Rational.of(j - 1));
        const all = members(law);
        const direct = ensemble(
          A,
          all.map(({ mask }) => unitOutput(A, unit, input, mask)),
          all.map(({ weight }) => weight),
        );
        const grouped = unitEnsemble(A, unit, law, input);
        for (const name of ['E', 'Eprime', 'V'] as const)
          expect(grouped[name].toString()).toBe(direct[name].toString());
      }),
      { seed: 6, numRuns: 40 },
    );
  });

  test('over 2^14 masks has the NWGM σ(E(S))', () => {
    const weights = Array.from({ length: 14 }, (_, j) => 2 * (j - 5));
    const unit = logisticUnit({ weights, base: 2, c: '3/2' });
    const law = independent(weights.map(() => '1/2'));
    const made = unitEnsemble(
      A,
      unit,
      law,
      weights.map(() => Rational.one),
    );
    const sum = weights.reduce((a, b) => a + b, 0) / 2;
    const odds = Rational.of('3/2').times(Rational.of(2).toThe(-sum));
    expect(made.NWGM.toString()).toBe(Rational.one.over(odds.plus(1)).toString());
    const I = intervals(128);
    I.scope(() => {
      const enclosed = unitEnsemble(
        I,
        unit,
        law,
        weights.map(() => Rational.one),
      );
      expect(I.operand(enclosed.E).contains(made.E.toString())).toBe(true);
      expect(I.operand(enclosed.V).contains(made.V.toString())).toBe(true);
      expect(enclosed.G.toString()).not.toBe(enclosed.Gprime.toString());
    });
  });

  test('refuses lengths that do not fit', () => {
    const unit = logisticUnit({ weights: [1, 2] });
    expect(() => unitEnsemble(A, unit, independent([1]), [Rational.one, Rational.one])).toThrow(
      RangeError,
    );
    expect(() => unitEnsemble(A, unit, independent([1, 1]), [Rational.one])).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exponential } from '../../src/arithmetic/interval-exponential-base.js';
import { intervals } from '../../src/arithmetic/interval.js';
import { subset } from '../../src/arithmetic/interval-relation.js';
import { Rational } from '../../src/arithmetic/number.js';
import { agrees, decimalOf, encloses, SEED } from './interval-witness.js';

const A = intervals(64);
const power = (base: string, x: string) => exponential(Rational.of(base), A.of(x));

it('agrees with decimal.js, tightly, for several bases', () => {
  for (const base of ['2', '10', '3', '1/2', '2/7', '1.0001'])
    encloses(
      (x) => exponential(Rational.of(base), x),
      (x) => decimalOf(Rational.of(base)).pow(x),
      { from: -40, to: 40 },
    );
});

it('encloses integer powers exactly', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: -30, max: 30 }),
      (n, d, k) =>
        A.scope(() => {
          const base = Rational.ratio(BigInt(n), BigInt(d));
          const at = exponential(base, A.of(k));
          return (
            at.contains(base.toThe(k)) && subset(at, exponential(base, A.between(k - 1, k + 2)))
          );
        }),
    ),
    { seed: SEED },
  );
});

it('is 1 for the base 1, and falls for bases below 1', () => {
  expect(power('1', '12345').toDecimal(3)).toBe('[1, 1]');
  expect(exponential(Rational.of('1/2'), A.between(-1, 2)).toDecimal(3)).toBe('[0.25, 2]');
  expect(exponential(Rational.of('1/3'), A.between('-infinity', 0)).toDecimal(3)).toBe(
    '[1, infinity]',
  );
});

it('tells a base apart from 1 that rounds to it', () => {
  const base = Rational.one.plus('1e-60');
  const grown = exponential(base, A.of(10n ** 60n));
  expect(grown.lowerRational()?.compare(1)).toBeGreaterThanOrEqual(0);
  expect(grown.contains('2.7182818284590452353602874713526624977572')).toBe(true);
});

it('refuses a base that is not positive, and passes uncertainty on', () => {
  expect(() => power('0', '1')).toThrow(RangeError);
  expect(() => power('-2', '1')).toThrow(RangeError);
  expect(exponential(Rational.of(3), A.between(-1, 1).power('1/2')).certain).toBe(false);
  expect(exponential(Rational.of(3), A.empty()).isEmpty).toBe(true);
  expect(agrees(power('3', '1/2'), decimalOf(Rational.of(3)).sqrt())).toBe(true);
});

it('takes the right side of an inexact base for negative exponents too', () => {
  // (1 + 10^-60)^(-10^60) is 1/e but for a relative 10^-60; the enclosure of the base holds 1.
  const shrunk = exponential(Rational.one.plus('1e-60'), A.of(-(10n ** 60n)));
  expect(shrunk.contains('0.36787944117144232159552377016146086744581113103177')).toBe(true);
});

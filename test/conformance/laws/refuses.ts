import { expect } from 'vitest';
import type { Arithmetic, Value } from '../../../src/arithmetic/arithmetic.js';
import { doubles } from '../../../src/arithmetic/double.js';
import { Undefined } from '../../../src/arithmetic/errors.js';
import { rationals } from '../../../src/arithmetic/rational.js';
import type { Subject } from './subject.js';

const UNDEFINED: Readonly<Record<string, (A: Arithmetic) => Value>> = {
  '0/0': (A) => A.of(0).over(A.of(0)),
  '1/0': (A) => A.of(1).over(0),
  'ln 0': (A) => A.of(0).ln(),
  'ln −1': (A) => A.of(-1).ln(),
  '0⁻¹': (A) => A.of(0).power(-1),
  '0^(−½)': (A) => A.of(0).power('-1/2'),
  '(−8)^⅓': (A) => A.of(-8).power('1/3'),
  '0⁻¹ in a product of powers': (A) =>
    A.powers([
      [2, 1],
      [0, -1],
    ]),
  '(−1)^½ in a product of powers': (A) => A.powers([[A.of(-1), '1/2']]),
};

/** What has no value in the reals has none here. */
export function refusesWhatIsUndefined(subject: Subject): void {
  subject.within((A) => {
    for (const [what, compute] of Object.entries(UNDEFINED))
      expect(() => compute(A), what).toThrow(Undefined);
  });
}

/** Neither a number that is no integer nor another arithmetic's value gets in. */
export function refusesStrangers(subject: Subject): void {
  subject.within((A) => {
    const stranger = (A.name === 'double' ? rationals : doubles).of(1);
    expect(() => A.of(0.1)).toThrow(RangeError);
    expect(() => A.of('one')).toThrow(RangeError);
    expect(() => A.of(1).plus(0.5)).toThrow(RangeError);
    expect(() => A.of(1).power(0.5)).toThrow(RangeError);
    expect(() => A.exponential(0.5, 1)).toThrow(RangeError);
    expect(() => A.exponential(0, 1)).toThrow(RangeError);
    expect(() => A.exponential(-1, 1)).toThrow(RangeError);
    expect(() => A.of(1).plus(stranger)).toThrow(TypeError);
    expect(() => A.of(1).times(stranger)).toThrow(TypeError);
    expect(() => A.of(1).max(stranger)).toThrow(TypeError);
    expect(() => A.sum([1, stranger])).toThrow(TypeError);
    expect(() => A.powers([[stranger, 1]])).toThrow(TypeError);
  });
}

/** Each value says which arithmetic it is of. */
export function namesItself(subject: Subject): void {
  subject.within((A) => {
    for (const value of [A.of(1), A.sum([1, 2]), A.powers([[4, '1/2']]), A.of(1).plus(1)])
      expect(value.arithmetic).toBe(A);
  });
}

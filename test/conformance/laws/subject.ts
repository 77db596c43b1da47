import type { Arithmetic, Value } from '../../../src/arithmetic/arithmetic.js';
import { closed } from '../../../src/arithmetic/closed.js';
import { ClosedValue } from '../../../src/arithmetic/closed-value.js';
import { decimals, DecimalValue } from '../../../src/arithmetic/decimal.js';
import { doubles, DoubleValue } from '../../../src/arithmetic/double.js';
import { intervals, IntervalValue } from '../../../src/arithmetic/interval.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { rationals, RationalValue } from '../../../src/arithmetic/rational.js';
import { series, SeriesValue } from '../../../src/arithmetic/series.js';

/** Where a real number lies: an infinite end is undefined. */
export interface Bounds {
  readonly lower: Rational | undefined;
  readonly upper: Rational | undefined;
}

/** An arithmetic that the laws are run over. */
export interface Subject {
  readonly name: string;
  /** Whether its results are the real numbers themselves. */
  readonly exact: boolean;
  /** Runs a body in the arithmetic, and frees what it made. */
  within(body: (A: Arithmetic) => void): void;
  /**
   * Where the real number lies that a value stands for, after one or two
   * operations on operands of which none, and no result, is larger than `scale`.
   */
  bounds(value: Value, scale: Rational): Bounds;
}

function around(centre: Rational, margin: Rational): Bounds {
  return { lower: centre.minus(margin), upper: centre.plus(margin) };
}

function instance<T>(value: Value, type: abstract new (...args: never[]) => T): T {
  if (value instanceof type) return value;
  throw new TypeError(`a value of ${value.arithmetic.name} arithmetic`);
}

/** The exact value of a finite double. */
function exactly(x: number): Rational {
  let significand = x;
  let exponent = 0;
  for (; !Number.isInteger(significand); exponent -= 1) significand *= 2;
  return Rational.of(2).toThe(exponent).times(BigInt(significand));
}

export const rational: Subject = {
  name: 'rational',
  exact: true,
  within: (body) => {
    body(rationals);
  },
  bounds: (value) => around(instance(value, RationalValue).exact, Rational.zero),
};

export function interval(bits: number): Subject {
  const A = intervals(bits);
  return {
    name: `interval at ${bits} bits`,
    exact: false,
    within(body) {
      A.scope(() => {
        body(A);
      });
    },
    bounds(value) {
      const x = instance(value, IntervalValue);
      return { lower: x.lowerRational(), upper: x.upperRational() };
    },
  };
}

/**
 * Operands and results have each a relative error of at most 10^(1−d); two
 * operations with condition numbers of at most 100 make of it no more than
 * 10^(6−d) of the scale.
 */
export function decimal(digits: number): Subject {
  return {
    name: `decimal of ${digits} digits`,
    exact: false,
    within: (body) => {
      body(decimals(digits));
    },
    bounds: (value, scale) =>
      around(
        instance(value, DecimalValue).toRational(),
        Rational.of(10)
          .toThe(6 - digits)
          .times(scale),
      ),
  };
}

/** As for decimals: a relative error of 2^−53 each, and at most 2^−53 · 10⁵ < 2^−36 in the end. */
export const double: Subject = {
  name: 'double',
  exact: false,
  within: (body) => {
    body(doubles);
  },
  bounds: (value, scale) =>
    around(exactly(instance(value, DoubleValue).number), Rational.of(2).toThe(-36).times(scale)),
};

const enclosing = intervals(200);

/** What is rational comes out as such; of the rest the bounds are its interval at 200 bits. */
export const closedForms: Subject = {
  name: 'closed',
  exact: true,
  within: (body) => {
    body(closed());
  },
  bounds(value) {
    const x = instance(value, ClosedValue);
    const A = x.arithmetic;
    const exact = A.asRational(x);
    if (exact !== undefined) return around(exact, Rational.zero);
    return enclosing.scope(() => {
      const enclosure = instance(A.evaluate(x, enclosing), IntervalValue);
      return { lower: enclosure.lowerRational(), upper: enclosure.upperRational() };
    });
  },
};

/** Constants as series: their terms of every other order are 0. */
export const constantSeries: Subject = {
  name: 'series',
  exact: true,
  within: (body) => {
    body(series(4));
  },
  bounds(value) {
    if (!(value instanceof SeriesValue && value.isConstant()))
      throw new Error(`${value.toString()} is no constant series`);
    return around(value.coefficient(0), Rational.zero);
  },
};

export const SUBJECTS: readonly Subject[] = [
  rational,
  closedForms,
  interval(53),
  interval(200),
  decimal(30),
  double,
  constantSeries,
];

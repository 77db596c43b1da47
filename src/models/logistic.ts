import type { Arithmetic, Operand, Value } from '../arithmetic/arithmetic.js';
import { hasShortPower } from '../arithmetic/common-denominator.js';
import { TooLarge } from '../arithmetic/errors.js';
import { Rational, type Literal } from '../arithmetic/number.js';
import { RationalValue } from '../arithmetic/rational.js';
import { valueOf } from '../masks/value-of.js';
import { MOST_BITS } from './gated-sum.js';

/**
 * The shape of a logistic function, σ(S) = 1/(1 + c·B^{−λS}).
 *
 * With the base e it is the family of Baldi & Sadowski (2013), §3.1. With an
 * integer base, 2 say, which is λ = ln 2 in that family, σ(S) is rational for
 * rational c and integer λS.
 */
export interface LogisticShape {
  /** Above 0. */
  readonly c: Rational;
  readonly lambda: Rational;
  /** e, or a rational above 0. */
  readonly base: 'e' | Rational;
}

/** How a logistic shape is written; c and λ are 1 and the base e where nothing is said. */
export interface LogisticParameters {
  readonly c?: Literal;
  readonly lambda?: Literal;
  /** "e", or an exact number above 0. */
  readonly base?: Literal;
}

/**
 * The logistic shape with these parameters.
 *
 * @throws RangeError if c or the base is not above 0.
 */
export function logisticShape(parameters: LogisticParameters = {}): LogisticShape {
  const c = Rational.of(parameters.c ?? 1);
  if (c.sign() <= 0) throw new RangeError(`c of a logistic unit must be above 0: ${c}`);
  return {
    c,
    lambda: Rational.of(parameters.lambda ?? 1),
    base: exponentialBase(parameters.base ?? 'e'),
  };
}

/** "e", or a rational base; throws RangeError if it is not above 0. */
export function exponentialBase(base: Literal): 'e' | Rational {
  if (base === 'e') return base;
  const b = Rational.of(base);
  if (b.sign() <= 0) throw new RangeError(`the base of an exponential must be above 0: ${b}`);
  return b;
}

/**
 * B^x for the base e or a rational one.
 *
 * @throws TooLarge if an exact power has more than 2^14 binary digits.
 */
export function toBase(A: Arithmetic, base: 'e' | Rational, x: Operand): Value {
  if (base === 'e') return valueOf(A, x).exp();
  if (x instanceof RationalValue && !hasShortPower(base, x.exact, MOST_BITS))
    throw new TooLarge(`(${base})^x of more than ${MOST_BITS} binary digits`);
  return A.exponential(base, x);
}

/** The odds against, c·B^{−λS} = (1 − σ(S))/σ(S). */
export function oddsAgainst(A: Arithmetic, shape: LogisticShape, total: Operand): Value {
  return toBase(A, shape.base, valueOf(A, total).times(shape.lambda.negated())).times(shape.c);
}

/** σ(S) = 1/(1 + c·B^{−λS}). */
export function logistic(A: Arithmetic, shape: LogisticShape, total: Operand): Value {
  return A.of(1).over(oddsAgainst(A, shape, total).plus(1));
}

import { Rational } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';

/** Transfer functions with values in (0, 1) that are no logistic functions and not constant. */
export const OTHERS = {
  /** 1/2 + x/(2(1 + |x|)). */
  softsign: (A: Arithmetic, x: Rational): Value =>
    A.of(Rational.of('1/2').plus(x.over(x.abs().plus(1).times(2)))),
  /** 1/2 + tanh(x)/4: tanh rescaled to (1/4, 3/4); to (0, 1) it would be logistic. */
  narrowTanh: (A: Arithmetic, x: Rational): Value => A.of(x).tanh().over(4).plus('1/2'),
  /** e^{−x} where that is below 1/2, and 1/2 elsewhere. */
  clippedExponential: (A: Arithmetic, x: Rational): Value => A.of(x.negated()).exp().min('1/2'),
  /** 1/(2 + x²). */
  bell: (A: Arithmetic, x: Rational): Value => A.of(x.toThe(2).plus(2).inverse()),
  /** 1/(1 + 2^{−x}) for x ≥ 0 and 1/(1 + 4^{−x}) below: logistic on either side of 0. */
  broken: (A: Arithmetic, x: Rational): Value =>
    A.of(1).over(A.exponential(x.sign() < 0 ? 4 : 2, A.of(x.negated())).plus(1)),
  /** The complementary log–log function 1 − 2^{−2^x}. */
  logLog: (A: Arithmetic, x: Rational): Value =>
    A.of(1).minus(A.exponential(2, A.exponential(2, x).negated())),
} as const;

export type Other = keyof typeof OTHERS;

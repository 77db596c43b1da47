import { Rational } from '../../arithmetic/number.js';

/** The largest integer that is not above x. */
export function floor(x: Rational): bigint {
  const quotient = x.numerator / x.denominator;
  return x.numerator < 0n && quotient * x.denominator !== x.numerator ? quotient - 1n : quotient;
}

/** The smallest integer that is not below x. */
export function ceiling(x: Rational): bigint {
  return -floor(x.negated());
}

/**
 * The fraction with the smallest denominator, and among these the smallest
 * numerator, of the closed interval [low, high], low ≤ high (Stern–Brocot).
 */
export function simplestBetween(low: Rational, high: Rational): Rational {
  if (low.sign() <= 0 && high.sign() >= 0) return Rational.zero;
  if (high.sign() < 0) return simplestBetween(high.negated(), low.negated()).negated();
  const up = ceiling(low);
  if (Rational.of(up).compare(high) <= 0) return Rational.of(up);
  const whole = Rational.of(floor(low));
  const rest = simplestBetween(
    Rational.one.over(high.minus(whole)),
    Rational.one.over(low.minus(whole)),
  );
  return whole.plus(Rational.one.over(rest));
}

/** The convergents of the continued fraction of x, x itself the last: ever better, ever less simple. */
export function* convergents(x: Rational): Generator<Rational> {
  let [p0, q0, p1, q1] = [0n, 1n, 1n, 0n];
  let rest = x;
  for (;;) {
    const whole = floor(rest);
    [p0, q0, p1, q1] = [p1, q1, whole * p1 + p0, whole * q1 + q0];
    yield Rational.ratio(p1, q1);
    const fraction = rest.minus(whole);
    if (fraction.sign() === 0) return;
    rest = Rational.one.over(fraction);
  }
}

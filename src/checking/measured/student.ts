/**
 * The number t for which a Student variable lies in [−t, t] with a probability.
 *
 * The distribution function is the incomplete beta function, by its continued fraction (Lentz's
 * method), and is inverted by bisection; about twelve digits.
 *
 * @param confidence in (0, 1).
 * @param freedom the degrees of freedom, an integer from 1.
 * @throws RangeError for anything else.
 */
export function studentQuantile(confidence: number, freedom: number): number {
  if (!(confidence > 0 && confidence < 1) || !Number.isInteger(freedom) || freedom < 1)
    throw new RangeError(`no Student quantile of ${confidence} with ${freedom} degrees of freedom`);
  let [low, high] = [0, 1];
  while (insideProbability(high, freedom) < confidence) high *= 2;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (insideProbability(middle, freedom) < confidence) low = middle;
    else high = middle;
  }
  return high;
}

/** P(|T| ≤ t) = 1 − I_{ν/(ν+t²)}(ν/2, ½). */
function insideProbability(t: number, freedom: number): number {
  return 1 - incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges quickly on this side only.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return (front * fraction) / a;
}

/** ln Γ of a multiple of ½, exactly by its recurrence. */
function logGamma(value: number): number {
  const half = value % 1 !== 0;
  let sum = half ? Math.log(Math.PI) / 2 : 0;
  for (let k = half ? 0.5 : 1; k < value; k++) sum += Math.log(k);
  return sum;
}

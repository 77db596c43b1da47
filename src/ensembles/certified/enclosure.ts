import { exponential, exponentialAbove } from './exponential.js';
import { INFLATION, U, UNDERFLOW } from './roundoff.js';

/** A number that is known to lie within `radius` of `value`. */
export interface Enclosure {
  readonly value: number;
  readonly radius: number;
}

/** The enclosure with this radius and one rounding of the value in it, both made safe. */
export function within(value: number, radius: number): Enclosure {
  return { value, radius: (radius + U * Math.abs(value)) * INFLATION + UNDERFLOW };
}

/** x + y. */
export function plus(x: Enclosure, y: Enclosure): Enclosure {
  return within(x.value + y.value, x.radius + y.radius);
}

/** x − y. */
export function minus(x: Enclosure, y: Enclosure): Enclosure {
  return within(x.value - y.value, x.radius + y.radius);
}

/** x·y. */
export function times(x: Enclosure, y: Enclosure): Enclosure {
  return within(
    x.value * y.value,
    Math.abs(x.value) * y.radius + x.radius * (Math.abs(y.value) + y.radius),
  );
}

/** e^x for x that may be up to 700; e^{x ± r} differs from e^x by at most e^x(e^r − 1), which is below e^x(r + r²) for r < 2^-10. */
export function exp(x: Enclosure): Enclosure {
  const most = x.value + x.radius;
  if (most < -700) return within(0, exponentialAbove(most));
  const value = exponential(x.value);
  // Beyond 708 it is infinite.
  const spread = x.radius < 2 ** -10 ? x.radius * (1 + x.radius) : exponential(x.radius) - 1;
  return within(value, (value + 2 ** -1020) * (spread * (1 + 8 * U) + 4 * U));
}

/**
 * σ(hi + lo ± radius): with e = e^{−|hi|}, 1/(1 + e) or e/(1 + e), off by 6u relative
 * (e by 3u). The rest δ = lo ± radius is added by σ′ = e/(1 + e)², as far as it is
 * lo. |σ″| ≤ σ′ ≤ ¼, so σ′ changes by a factor of at most e^{|δ|}, and for |δ| ≤ ½ what
 * is left out is at most σ′δ². Else both values are within e^{|δ| − |hi|} of 0, or of 1.
 */
export function logistic(hi: number, lo: number, radius: number): Enclosure {
  const e = exponential(-Math.abs(hi));
  const value = (hi >= 0 ? 1 : e) / (1 + e);
  const slope = e / (1 + e) ** 2;
  const delta = radius + Math.abs(lo);
  const off =
    delta <= 0.5
      ? slope * (12 * U * Math.abs(lo) + 2 * radius + lo * lo)
      : Math.min(1, exponentialAbove(delta - Math.abs(hi)));
  return within(delta <= 0.5 ? value + slope * lo : value, 6 * U * value + off);
}

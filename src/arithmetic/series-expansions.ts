import { gcd } from './gcd.js';
import { Rational } from './number.js';

/** The coefficients of t⁰, t¹, …; those that are not there are 0. */
export type Coefficients = readonly Rational[];

const one = (): bigint => 1n;
const index = (k: number): bigint => BigInt(k);

/**
 * Σ_{k=from}^{n} w(k) a_k b_{n−k} / divisor: the inner sum of every expansion,
 * over one denominator and reduced once.
 */
function convolution(
  a: Coefficients,
  b: Coefficients,
  n: number,
  from = 0,
  weight: (k: number) => bigint = one,
  divisor = 1n,
): Rational {
  let numerator = 0n;
  let denominator = 1n;
  const last = Math.min(n, a.length - 1);
  for (let k = Math.max(from, n - b.length + 1); k <= last; k++) {
    const x = a[k];
    const y = b[n - k];
    if (x === undefined || y === undefined) continue;
    if (x.numerator === 0n || y.numerator === 0n) continue;
    const product = weight(k) * x.numerator * y.numerator;
    const d = x.denominator * y.denominator;
    if (d === denominator) {
      numerator += product;
    } else {
      const common = gcd(denominator, d);
      const scale = d / common;
      numerator = numerator * scale + product * (denominator / common);
      denominator *= scale;
    }
  }
  return Rational.ratio(numerator, denominator * divisor);
}

/** The first `count` coefficients of a·b. */
export function productSeries(a: Coefficients, b: Coefficients, count: number): Rational[] {
  return Array.from({ length: count }, (_, n) => convolution(a, b, n));
}

/** The first `count` coefficients of a/b; b₀ is not 0. */
export function quotientSeries(a: Coefficients, b: Coefficients, count: number): Rational[] {
  const inverse = Rational.one.over(b[0] ?? Rational.zero);
  const quotient: Rational[] = [];
  for (let n = 0; n < count; n++) {
    const known = convolution(b, quotient, n, 1);
    quotient.push((a[n] ?? Rational.zero).minus(known).times(inverse));
  }
  return quotient;
}

/**
 * The first `count` coefficients of f^q for f₀ = 1, by Miller's recurrence
 * n g_n = Σ_{k=1}^{n} (qk − n + k) f_k g_{n−k} (Knuth, The Art of Computer
 * Programming, volume 2, section 4.7).
 */
export function powerSeries(f: Coefficients, q: Rational, count: number): Rational[] {
  const { numerator, denominator } = q;
  const power: Rational[] = [];
  for (let n = 0; n < count; n++) {
    const weight = (k: number): bigint => numerator * BigInt(k) + denominator * BigInt(k - n);
    power.push(
      n === 0 ? Rational.one : convolution(f, power, n, 1, weight, denominator * BigInt(n)),
    );
  }
  return power;
}

/** The first `count` coefficients of e^f for f₀ = 0, from g′ = f′g. */
export function exponentialSeries(f: Coefficients, count: number): Rational[] {
  const g: Rational[] = [];
  for (let n = 0; n < count; n++)
    g.push(n === 0 ? Rational.one : convolution(f, g, n, 1, index, BigInt(n)));
  return g;
}

/** The first `count` coefficients of ln f for f₀ = 1, from f·g′ = f′. */
export function logarithmSeries(f: Coefficients, count: number): Rational[] {
  const g: Rational[] = [];
  for (let n = 0; n < count; n++) {
    const f_n = n === 0 ? Rational.zero : (f[n] ?? Rational.zero);
    g.push(n === 0 ? f_n : f_n.minus(convolution(g, f, n, 1, index, BigInt(n))));
  }
  return g;
}

/** The first `count` coefficients of tanh f for f₀ = 0, from g′ = f′(1 − g²). */
export function tangentSeries(f: Coefficients, count: number): Rational[] {
  const g: Rational[] = [];
  const slope: Rational[] = [];
  for (let n = 0; n < count; n++) {
    g.push(n === 0 ? Rational.zero : convolution(f, slope, n, 1, index, BigInt(n)));
    const square = convolution(g, g, n);
    slope.push(n === 0 ? Rational.one : square.negated());
  }
  return g;
}

/** The first `count` coefficients of sin f for f₀ = 0. */
export function sineSeries(f: Coefficients, count: number): Rational[] {
  return circularSeries(f, count).sine;
}

/** The first `count` coefficients of cos f for f₀ = 0. */
export function cosineSeries(f: Coefficients, count: number): Rational[] {
  return circularSeries(f, count).cosine;
}

/** sin f and cos f for f₀ = 0, from g′ = f′h and h′ = −f′g. */
function circularSeries(
  f: Coefficients,
  count: number,
): { readonly sine: Rational[]; readonly cosine: Rational[] } {
  const sine: Rational[] = [];
  const cosine: Rational[] = [];
  for (let n = 0; n < count; n++) {
    const divisor = BigInt(n);
    const rise = n === 0 ? Rational.zero : convolution(f, cosine, n, 1, index, divisor);
    const fall = n === 0 ? Rational.one : convolution(f, sine, n, 1, index, divisor).negated();
    sine.push(rise);
    cosine.push(fall);
  }
  return { sine, cosine };
}

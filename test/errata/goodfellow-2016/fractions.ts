/** A fraction of integers, the denominator above 0, in lowest terms. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new RangeError('a fraction over 0');
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = d < 0n ? -1n : 1n;
  return [(sign * n) / a, (sign * d) / a];
}

export function plus(...terms: readonly Fraction[]): Fraction {
  return terms.reduce(([a, b], [c, d]) => fraction(a * d + c * b, b * d), fraction(0n));
}

export function times(...factors: readonly Fraction[]): Fraction {
  return factors.reduce(([a, b], [c, d]) => fraction(a * c, b * d), fraction(1n));
}

export function minus(x: Fraction, y: Fraction): Fraction {
  return plus(x, times(fraction(-1n), y));
}

export function over(x: Fraction, y: Fraction): Fraction {
  return times(x, fraction(y[1], y[0]));
}

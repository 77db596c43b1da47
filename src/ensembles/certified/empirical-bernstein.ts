/** An interval that contains an expectation with a probability of at least `level`. */
export interface ConfidenceInterval {
  readonly mean: number;
  /** The interval is [mean − halfWidth, mean + halfWidth]. */
  readonly halfWidth: number;
  /** The sample variance, with N − 1 in its denominator. */
  readonly variance: number;
  readonly level: number;
}

/**
 * The empirical Bernstein interval for the expectation of independent values in
 * [0, 1], which holds for every number N of them and not only in the limit
 * (Maurer & Pontil 2009, Theorem 4): with probability at least 1 − δ,
 * E X ≤ mean + √(2V ln(2/δ)/N) + 7 ln(2/δ)/(3(N − 1)). For both sides the theorem is
 * applied to X and to 1 − X, with δ/2 each.
 *
 * @param values at least 2 numbers from 0 to 1.
 * @param level 1 − δ, between 0 and 1.
 * @param radius how far each value may be from the true one. The mean is off by as
 *   much, and √V, a seminorm of the values, by radius·√(N/(N − 1)).
 * The logarithm and the roundings are trusted to 2^-20 of the half width.
 *
 * @throws RangeError if there are fewer than 2 values, one is not from 0 to 1, or the
 *   level is not between 0 and 1.
 */
export function empiricalBernstein(
  values: Float64Array,
  level: number,
  radius = 0,
): ConfidenceInterval {
  const count = values.length;
  if (count < 2) throw new RangeError(`${count} values are too few for a confidence interval`);
  if (!(level > 0 && level < 1)) throw new RangeError(`the level is ${level}, not between 0 and 1`);
  if (!values.every((x) => x >= 0 && x <= 1)) throw new RangeError('a value is not from 0 to 1');
  const mean = values.reduce((sum, x) => sum + x, 0) / count;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (count - 1);
  const logarithm = Math.log(4 / (1 - level));
  const deviation = Math.sqrt(variance) + 2 * radius;
  const halfWidth =
    deviation * Math.sqrt((2 * logarithm) / count) +
    (7 * logarithm) / (3 * (count - 1)) +
    radius +
    count * 2 ** -52;
  return { mean, halfWidth: halfWidth * (1 + 2 ** -20), variance, level };
}

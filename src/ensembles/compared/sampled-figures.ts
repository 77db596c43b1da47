import { Rational } from '../../arithmetic/number.js';
import { empiricalBernstein } from '../certified/empirical-bernstein.js';
import { exactly, wide } from '../enumerated/exact-double.js';
import type { Figure } from '../comparison.js';
import type { Range } from './output-range.js';

/**
 * The mean and the variance of an output from independent values of it, each with an
 * interval that holds for every number of them with a probability of `level`.
 *
 * The values are brought to [0, 1] by their range. For the mean that is the empirical
 * Bernstein interval; for the standard deviation, |√V − √V_N| ≤ √(2 ln(2/δ)/(N − 1)), both
 * sides of Maurer & Pontil (2009), Theorem 10, with δ/2 each.
 *
 * @throws RangeError if there are fewer than 2 values.
 */
export function sampledFigures(
  values: Float64Array,
  { low, high }: Range,
  level: number,
): { readonly E: Figure; readonly V: Figure } {
  const width = high - low;
  if (!(width > 0)) return { E: constant(low), V: { exact: Rational.zero } };
  const inUnit = values.map((x) => Math.min(1, Math.max(0, (x - low) / width)));
  const { mean, halfWidth, variance } = empiricalBernstein(inUnit, level);
  const reach = Math.sqrt((2 * Math.log(2 / (1 - level))) / (values.length - 1)) * (1 + 2 ** -20);
  const root = Math.sqrt(variance);
  return {
    E: {
      estimate: low + width * mean,
      from: low + width * Math.max(0, mean - halfWidth),
      to: low + width * Math.min(1, mean + halfWidth),
      level,
    },
    V: {
      estimate: width ** 2 * variance,
      from: (width * Math.max(0, root - reach)) ** 2,
      to: (width * Math.min(0.5, root + reach)) ** 2,
      level,
    },
  };
}

function constant(x: number): Figure {
  return { exact: wide.scope(() => exactly(x).lowerRational()!) };
}

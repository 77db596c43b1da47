import type { Arithmetic, Value } from '../arithmetic/arithmetic.js';
import type { Rational } from '../arithmetic/number.js';
import { lcm } from '../masks/lcm.js';

/**
 * Σ P x, as Σ n x over the weights' common denominator: integers multiply
 * without a reduction, and there is one division at the end.
 */
export function weightedMean(
  A: Arithmetic,
  terms: readonly (readonly [x: Value, weight: Rational])[],
): Value {
  if (terms.some(([, weight]) => weight.isSymbolic))
    return A.sum(terms.map(([x, weight]) => x.times(weight)));
  let denominator = 1n;
  for (const [, weight] of terms) denominator = lcm(denominator, weight.denominator);
  const sum = A.sum(
    terms.map(([x, weight]) => {
      const n = weight.numerator * (denominator / weight.denominator);
      return n === 1n ? x : x.times(n);
    }),
  );
  return denominator === 1n ? sum : sum.over(denominator);
}

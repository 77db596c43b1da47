import { outputLaws, Rational, weightedMean } from 'corrigenda';
import type { Arithmetic, Domain, OutputLaw, Value } from 'corrigenda';

/** Random variables with one to five positive values. Files that begin with `_` are no claims. */
export function positiveVariables(): Domain<OutputLaw> {
  return outputLaws({ min: '1/10', max: 10 });
}

/** Σ Pᵢ xᵢ. */
export function mean(
  A: Arithmetic,
  values: readonly Rational[],
  probabilities: readonly Rational[],
): Value {
  return weightedMean(
    A,
    values.map((x, i) => [A.of(x), probabilities[i] ?? Rational.zero] as const),
  );
}

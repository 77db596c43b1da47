import { Rational, weightedMean } from 'corrigenda';
import type { Arithmetic, Operand, OutputLaw, Value } from 'corrigenda';

/** E, E(O²) and the central moments of the outputs, from their definitions. */
export interface Moments {
  readonly E: Value;
  readonly ofSquares: Value;
  /** Var(O) = E((O − E)²). */
  readonly V: Value;
  /** μ₃ = E((O − E)³). */
  readonly third: Value;
}

export function moments(
  A: Arithmetic,
  { outputs, weights }: { readonly outputs: readonly Operand[]; weights: OutputLaw['weights'] },
): Moments {
  const values = outputs.map((O) => A.sum([O]));
  const mean = (terms: readonly Value[]): Value =>
    weightedMean(
      A,
      terms.map((x, i) => [x, weights[i] ?? Rational.zero] as const),
    );
  const E = mean(values);
  const central = values.map((O) => O.minus(E));
  return {
    E,
    ofSquares: mean(values.map((O) => O.times(O))),
    V: mean(central.map((x) => x.times(x))),
    third: mean(central.map((x) => x.times(x).times(x))),
  };
}

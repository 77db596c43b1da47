import { members, Rational, weightedMean } from 'corrigenda';
import type { Arithmetic, Operand, RegressionCase, Value } from 'corrigenda';

/** Linear regression under dropout, over a data set. */
export interface Regression {
  /** The mean over all masks of ½ Σ_n (t_n − Σ_j w_j δ_j x_nj)². */
  readonly mean: Value;
  /** ½ Σ_n (t_n − Σ_j p_j w_j x_nj)². */
  readonly scaled: Value;
  /** ½ Σ_j p_j(1 − p_j) w_j² Σ_n x_nj². */
  readonly penalty: Value;
}

function squaredError(A: Arithmetic, kase: RegressionCase, gates: readonly Operand[]): Value {
  const { rows, targets, weights } = kase;
  const squares = rows.map((row, n) => {
    const terms = row.map((x, j) => A.product([weights[j] ?? 0, gates[j] ?? 1, x]));
    return A.of(targets[n] ?? 0)
      .minus(A.sum(terms))
      .power(2);
  });
  return A.sum(squares).over(2);
}

/** The three terms of the identity, the penalty from its formula and the rest by enumeration. */
export function regression(A: Arithmetic, kase: RegressionCase): Regression {
  const { law, rows, weights } = kase;
  const terms = weights.map((w, j) => {
    const p = law.inclusion[j] ?? Rational.zero;
    const squares = Rational.sum(rows.map((row) => (row[j] ?? Rational.zero).toThe(2)));
    return A.of(p.times(Rational.one.minus(p)).times(w.toThe(2)).times(squares));
  });
  return {
    mean: weightedMean(
      A,
      members(law).map(({ mask, weight }) => [squaredError(A, kase, mask), weight] as const),
    ),
    scaled: squaredError(A, kase, law.inclusion),
    penalty: A.sum(terms).over(2),
  };
}

import { ensemble, logistic, Rational, weightedMean } from 'corrigenda';
import type { Arithmetic, Ensemble, Literal, Operand, Value } from 'corrigenda';
import type { TotalLaw } from 'corrigenda';

/** A logistic unit's sub-networks: their outputs Oᵢ = σ(Sᵢ), and the ensemble. */
export interface LogisticEnsemble extends TotalLaw {
  readonly all: Ensemble;
  readonly outputs: readonly Value[];
  /** E(S) = Σ PᵢSᵢ. */
  readonly meanTotal: Value;
}

/** The quantities of §3.1, from their definitions. */
export function subnetworks(A: Arithmetic, law: TotalLaw): LogisticEnsemble {
  const outputs = law.totals.map((S) => logistic(A, law.shape, S));
  return {
    ...law,
    outputs,
    all: ensemble(A, outputs, law.weights),
    meanTotal: weightedMean(
      A,
      law.totals.map((S, i) => [A.of(S), law.weights[i] ?? Rational.zero] as const),
    ),
  };
}

/** ∏ xᵢ^{Pᵢ}. */
export function geometric(
  A: Arithmetic,
  values: readonly Operand[],
  weights: readonly Rational[],
): Value {
  return A.powers(values.map((x, i) => [x, weights[i] ?? 0] as const));
}

/** 1/(1 + x). */
export function inverseOfOnePlus(A: Arithmetic, x: Value): Value {
  return A.of(1).over(x.plus(1));
}

/** c·B^{−λS}, with another c where one is named. */
export function against(
  A: Arithmetic,
  shape: TotalLaw['shape'],
  total: Value,
  c: Literal = shape.c,
): Value {
  const exponent = total.times(shape.lambda.negated());
  const power = shape.base === 'e' ? exponent.exp() : A.exponential(shape.base, exponent);
  return power.times(c);
}

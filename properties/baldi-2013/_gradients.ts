import { members, Rational, weightedMean } from 'corrigenda';
import type { Arithmetic, LinearUnitCase, MaskLaw, Operand, Value } from 'corrigenda';

/** A half of the squared error of a linear unit, for given factors in place of the gates. */
function error(
  A: Arithmetic,
  { bias, target, input }: LinearUnitCase,
  weights: readonly Operand[],
  gates: readonly Operand[],
): Value {
  const terms = weights.map((w, j) => A.product([w, gates[j] ?? 1, input[j] ?? 0]));
  const residual = A.of(target).minus(bias).minus(A.sum(terms));
  return residual.times(residual).over(2);
}

/** E_ENS of (23) as a function of the weights. */
export function ensembleError(A: Arithmetic, kase: LinearUnitCase, weights: readonly Operand[]) {
  return error(A, kase, weights, kase.law.inclusion);
}

/** The mean of E_D of (24) over all masks, as a function of the weights. */
export function meanDropoutError(
  A: Arithmetic,
  kase: LinearUnitCase,
  weights: readonly Operand[],
): Value {
  return weightedMean(
    A,
    members(kase.law).map(({ mask, weight }) => [error(A, kase, weights, mask), weight] as const),
  );
}

/**
 * ∂f/∂w_i by the symmetric difference quotient (f(w + e_i) − f(w − e_i))/2,
 * which is exact for f quadratic in w, as every error of a linear unit is.
 */
export function derivative(
  f: (weights: readonly Operand[]) => Value,
  weights: readonly Rational[],
  i: number,
): Value {
  const at = (step: number): Value => f(weights.map((w, j) => (j === i ? w.plus(step) : w)));
  return at(1).minus(at(-1)).over(2);
}

/** Var(δ_i) by enumeration. */
export function gateVariance(A: Arithmetic, law: MaskLaw, i: number): Value {
  const all = members(law);
  const p = weightedMean(
    A,
    all.map(({ mask, weight }) => [A.of(mask[i] ?? 0), weight] as const),
  );
  return weightedMean(
    A,
    all.map(
      ({ mask, weight }) =>
        [
          A.of(mask[i] ?? 0)
            .minus(p)
            .power(2),
          weight,
        ] as const,
    ),
  );
}

/** What (27) speaks of, for each weight. */
export interface Gradients {
  readonly expected: Value;
  readonly ofEnsemble: Value;
  readonly w: Rational;
  readonly p: Rational;
  readonly squaredInput: Rational;
  readonly variance: Value;
}

export function gradients(A: Arithmetic, kase: LinearUnitCase): readonly Gradients[] {
  return kase.weights.map((w, i) => ({
    expected: derivative((at) => meanDropoutError(A, kase, at), kase.weights, i),
    ofEnsemble: derivative((at) => ensembleError(A, kase, at), kase.weights, i),
    w,
    p: kase.law.inclusion[i] ?? Rational.zero,
    squaredInput: (kase.input[i] ?? Rational.zero).toThe(2),
    variance: gateVariance(A, kase.law, i),
  }));
}

import { classProbabilities, logits, members, toBase } from 'corrigenda';
import type { Arithmetic, Mask, Rational, SoftmaxCase, Value } from 'corrigenda';

/** The sub-models of a softmax regression: what (7.57) gives for each mask d. */
export interface SubModels {
  readonly masks: readonly Mask[];
  readonly weights: readonly Rational[];
  /** The logits Wᵀ(d ⊙ v) + b; a row for each mask, an entry for each class. */
  readonly logits: readonly (readonly Value[])[];
  /** Their exponentials. */
  readonly exponentials: readonly (readonly Value[])[];
  /** P(y = y | v; d). */
  readonly probabilities: readonly (readonly Value[])[];
  /** The classes, counted from 0. */
  readonly classes: readonly number[];
}

export function subModels(A: Arithmetic, { model, law, input }: SoftmaxCase): SubModels {
  const all = members(law);
  const rows = all.map(({ mask }) => logits(A, model, input, mask));
  return {
    masks: all.map(({ mask }) => mask),
    weights: all.map(({ weight }) => weight),
    logits: rows,
    exponentials: rows.map((row) => row.map((z) => toBase(A, model.base, z))),
    probabilities: all.map(({ mask }) => classProbabilities(A, model, input, mask)),
    classes: model.biases.map((_, y) => y),
  };
}

/** The 2^n-th root of a product over all 2^n masks. */
export function rootOfProduct(A: Arithmetic, factors: readonly Value[]): Value {
  return A.product(factors).power(`1/${factors.length}`);
}

/** One class's entry of every row. */
export function column(rows: readonly (readonly Value[])[], y: number): readonly Value[] {
  return rows.map((row) => {
    const entry = row[y];
    if (entry === undefined) throw new RangeError(`there is no class ${y}`);
    return entry;
  });
}

/** ∏ x_d^{P(d)}, the root of the product where the law of the masks is any. */
export function weightedProduct(
  A: Arithmetic,
  factors: readonly Value[],
  weights: readonly Rational[],
): Value {
  return A.powers(factors.map((x, d) => [x, weights[d] ?? 0] as const));
}

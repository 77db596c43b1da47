import { toBase } from 'corrigenda';
import type { Arithmetic, SoftmaxCase, Value } from 'corrigenda';
import { column, rootOfProduct, subModels } from './_members.ts';

/** Both members of (7.63) for one class. */
export interface Quotients {
  /** (7.62), the root of the product of quotients. */
  readonly previous: Value;
  /** The root of the product of exp(W_y(d ⊙ v) + b_y). */
  readonly over: Value;
  /** The root of the product of Σ_{y′} exp(W_{y′}(d ⊙ v) + b_{y′}). */
  readonly under: Value;
  /** The same with b_y in every term, as transcribed. */
  readonly underTranscribed: Value;
  /** The root of the product of the largest term's place: one term instead of the sum. */
  readonly single: Value;
}

export function quotients(A: Arithmetic, kase: SoftmaxCase): readonly Quotients[] {
  const { exponentials, classes } = subModels(A, kase);
  const { biases, base } = kase.model;
  const withoutBias = exponentials.map((row) =>
    row.map((x, y) => x.over(toBase(A, base, biases[y] ?? 0))),
  );
  const under = rootOfProduct(
    A,
    exponentials.map((row) => A.sum(row)),
  );
  return classes.map((y) => ({
    previous: rootOfProduct(
      A,
      exponentials.map((row) => (row[y] ?? A.of(0)).over(A.sum(row))),
    ),
    over: rootOfProduct(A, column(exponentials, y)),
    under,
    underTranscribed: rootOfProduct(
      A,
      withoutBias.map((row) => A.sum(row).times(toBase(A, base, biases[y] ?? 0))),
    ),
    single: rootOfProduct(A, column(exponentials, 0)),
  }));
}

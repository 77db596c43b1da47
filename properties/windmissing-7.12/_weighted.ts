import { distributions } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import type { Counted } from './_copies.ts';
import { entry, renormalised, root } from './_derivation.ts';

/** The candidates for (7.54) under a law of the masks that is not uniform; for each class. */
export interface Candidates {
  /** The root of the product over a list in which each sub-model stands as often as it is counted. */
  readonly counted: () => readonly Value[];
  /** ∏ p(y | x, μ)^{p(μ)}. */
  readonly exponents: () => readonly Value[];
  /** The root of ∏ p(μ) p(y | x, μ). */
  readonly inside: () => readonly Value[];
  /** The root of ∏ p(y | x, μ), (7.54) as it is. */
  readonly plain: () => readonly Value[];
  /** Σ p(μ) p(y | x, μ). */
  readonly arithmetic: () => readonly Value[];
  /** Each over its sum. */
  readonly over: (values: readonly Value[]) => readonly Value[];
}

export function candidates(A: Arithmetic, { members, copies, weights }: Counted): Candidates {
  const classes = entry(members, 0).map((_, y) => y);
  const column = (y: number): readonly Value[] => members.map((row) => A.of(entry(row, y)));
  const forEach = (f: (all: readonly Value[]) => Value) => () => classes.map((y) => f(column(y)));
  return {
    counted: forEach((all) =>
      root(
        A,
        all.flatMap((p, d) => new Array<Value>(entry(copies, d)).fill(p)),
      ),
    ),
    exponents: forEach((all) => A.powers(all.map((p, d) => [p, entry(weights, d)]))),
    inside: forEach((all) =>
      root(
        A,
        all.map((p, d) => p.times(entry(weights, d))),
      ),
    ),
    plain: forEach((all) => root(A, all)),
    arithmetic: () => distributions(A, members, weights).arithmetic,
    over: (values) => renormalised(A, values),
  };
}

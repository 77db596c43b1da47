import { members, Rational, weightedMean } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { into, unitsOf } from '../_graph.ts';
import { activities } from '../_sigmoidal.ts';
import type { SigmoidalCase } from '../_sigmoidal-cases.ts';

/** Var(S) of the top unit over all masks, and the moments of what feeds it. */
export function varianceAbove(A: Arithmetic, kase: SigmoidalCase) {
  const top = unitsOf(kase).at(-1) ?? 0;
  const masks = members(kase.law);
  const rows = masks.map(({ mask }) => activities(A, kase, mask, false));
  const mean = (of: (row: (typeof rows)[number]) => Value): Value =>
    weightedMean(
      A,
      rows.map((row, d) => [of(row), masks[d]?.weight ?? Rational.zero] as const),
    );
  const at = (values: readonly Value[], node: number): Value => values[node] ?? A.of(0);
  const expected = mean(({ S }) => at(S, top));
  return {
    left: mean(({ S }) => at(S, top).minus(expected).power(2)),
    terms: into(kase, top).map(([{ from, w }]) => ({
      w,
      p: kase.law.inclusion[from] ?? 1,
      E: mean(({ O }) => at(O, from)),
      ofSquares: mean(({ O }) => at(O, from).times(at(O, from))),
    })),
    /** w_j w_k p_j p_k Cov(O_j, O_k) for each pair j < k. */
    pairs: into(kase, top).flatMap(([one], j) =>
      into(kase, top)
        .slice(0, j)
        .map(([other]) => {
          const together = mean(({ O }) => at(O, one.from).times(at(O, other.from)));
          const apart = mean(({ O }) => at(O, one.from)).times(mean(({ O }) => at(O, other.from)));
          const p = kase.law.inclusion;
          return A.product([one.w, other.w, p[one.from] ?? 1, p[other.from] ?? 1]).times(
            together.minus(apart),
          );
        }),
    ),
  };
}

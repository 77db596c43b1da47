import { logistic, logisticShape, members, weightedMean, ensemble } from 'corrigenda';
import type { Arithmetic, MaskLaw, Value } from 'corrigenda';
import type { PairwiseCase } from './_pairwise-laws.ts';

const UNIT = logisticShape({ base: 2 });

/** Means over all masks of a law. */
export interface MeansOf {
  /** E[S T] of two linear forms S = b + Σ w δ and T = Σ v δ. */
  readonly product: () => Value;
  readonly total: () => Value;
  readonly otherTotal: () => Value;
  /** E[S^k]. */
  readonly power: (k: number) => Value;
  /** E[1/(1 + 2^−S)]. */
  readonly logistic: () => Value;
  /** The normalised weighted geometric mean of the same outputs. */
  readonly NWGM: () => Value;
}

function meansOf(A: Arithmetic, { w, v, bias }: PairwiseCase, law: MaskLaw): MeansOf {
  const all = members(law).map(({ mask, weight }) => ({
    S: A.sum([bias, ...w.map((x, i) => x.times(mask[i] ?? 0))]),
    T: A.sum(v.map((x, i) => x.times(mask[i] ?? 0))),
    weight,
  }));
  const mean = (f: (S: Value, T: Value) => Value): Value =>
    weightedMean(
      A,
      all.map(({ S, T, weight }) => [f(S, T), weight] as const),
    );
  return {
    product: () => mean((S, T) => S.times(T)),
    total: () => mean((S) => S),
    otherTotal: () => mean((_, T) => T),
    power: (k) => mean((S) => S.power(k)),
    logistic: () => mean((S) => logistic(A, UNIT, S)),
    NWGM: () =>
      ensemble(
        A,
        all.map(({ S }) => logistic(A, UNIT, S)),
        all.map(({ weight }) => weight),
      ).NWGM,
  };
}

/** Means under the law itself, and under independent gates with the same keep probabilities. */
export function bothMeans(A: Arithmetic, kase: PairwiseCase) {
  return {
    own: meansOf(A, kase, kase.law),
    free: meansOf(A, kase, kase.independent),
    /** 1/(1 + 2^−E[S]), with E[S] from the keep probabilities. */
    ofTheMean: () =>
      logistic(
        A,
        UNIT,
        A.sum([kase.bias, ...kase.w.map((x, i) => x.times(kase.law.inclusion[i] ?? 0))]),
      ),
    ofAll: () => logistic(A, UNIT, A.sum([kase.bias, ...kase.w])),
    gates: kase.w.length,
  };
}

import { countingMasks, list, map, rational, Rational, record, union } from 'corrigenda';
import type { Arithmetic, Domain, Operand, Value } from 'corrigenda';
import { meanOverMasks } from '../_mean-over-masks.ts';

/** A linear last layer over features of one input, and a target. */
export interface LastLayer {
  /** w_j of each feature: an entry for each output. */
  readonly columns: readonly (readonly Rational[])[];
  /** h_j(x), whatever they come from. */
  readonly features: readonly Rational[];
  readonly keep: readonly Rational[];
  readonly biases: readonly Rational[];
  readonly targets: readonly Rational[];
}

const SIZE = { min: -4, max: 4, maxDenominator: 6 } as const;
const KEEP = { min: 0, max: 1, maxDenominator: 20, excluding: [0] } as const;
const SHAPES = [
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 2],
  [4, 1],
  [2, 3],
] as const;

/** 1 to 4 features under 1 to 3 outputs; one keep probability above 0 for all, or one for each. */
export function lastLayers(keep: 'one' | 'each'): Domain<LastLayer> {
  return countingMasks(
    map(
      union(SHAPES.map(([features, outputs]) => ofShape(features, outputs, keep))),
      (kase) => kase,
      'a linear layer with biases and 1 to 3 outputs over 1 to 4 features, an independent gate on each feature, ' +
        (keep === 'one'
          ? 'all kept with the same probability in (0, 1]'
          : 'keep probabilities in (0, 1]'),
    ),
    ({ keep: p }) => 2 ** p.length,
  );
}

function ofShape(features: number, outputs: number, keep: 'one' | 'each'): Domain<LastLayer> {
  const exactly = (n: number) => ({ min: n, max: n });
  const vector = list(rational(SIZE), exactly(outputs));
  return map(
    record({
      columns: list(record({ w: vector, h: rational(SIZE) }), exactly(features)),
      p: list(rational(KEEP), exactly(keep === 'each' ? features : 1)),
      biases: vector,
      targets: vector,
    }),
    ({ columns, p, biases, targets }) => ({
      columns: columns.map(({ w }) => w),
      features: columns.map(({ h }) => h),
      keep: columns.map((_, j) => p[keep === 'each' ? j : 0] ?? Rational.one),
      biases,
      targets,
    }),
  );
}

/** The terms of the identity: the mean by enumeration, the sums by their formulas. */
export interface LastLayerErrors {
  /** E‖t − b − W(δ∘h/p)‖², kept features divided by p. */
  readonly mean: Value;
  /** E‖t − b − W(δ∘h)‖². */
  readonly unscaled: Value;
  /** ‖t − b − Wh‖² and ‖t − b − W(p∘h)‖². */
  readonly full: Value;
  readonly atMean: Value;
  /** Σ_j f(p_j) ‖w_j‖² h_j². */
  readonly penalty: (f: (p: Value) => Value) => Value;
  /** Σ_j f(p_j) ‖w_j‖² |h_j|. */
  readonly withoutSquare: Value;
}

export function lastLayerErrors(A: Arithmetic, kase: LastLayer): LastLayerErrors {
  const { columns, features, keep, biases, targets } = kase;
  const p = keep.map((q) => A.of(q));
  const error = (factors: readonly Operand[]): Value =>
    A.sum(
      targets.map((t, i) => {
        const terms = columns.map((w, j) =>
          A.product([w[i] ?? 0, features[j] ?? 0, factors[j] ?? 0]),
        );
        return A.of(t)
          .minus(biases[i] ?? 0)
          .minus(A.sum(terms))
          .power(2);
      }),
    );
  const norm = (j: number): Value => A.sum((columns[j] ?? []).map((w) => A.of(w).power(2)));
  const penalty = (f: (p: Value) => Value): Value =>
    A.sum(
      p.map((q, j) =>
        f(q)
          .times(norm(j))
          .times(A.of(features[j] ?? 0).power(2)),
      ),
    );
  return {
    mean: meanOverMasks(A, p, (mask) =>
      error(mask.map((state, j) => A.of(state).over(p[j] ?? A.of(1)))),
    ),
    unscaled: meanOverMasks(A, p, (mask) => error(mask)),
    full: error(p.map(() => 1)),
    atMean: error(p),
    penalty,
    withoutSquare: A.sum(
      p.map((q, j) =>
        A.of(1)
          .minus(q)
          .over(q)
          .times(norm(j))
          .times(A.of(features[j] ?? 0).abs()),
      ),
    ),
  };
}

import { countingMasks, list, map, probability, rational, record, union } from 'corrigenda';
import type { Arithmetic, Domain, Rational, Value } from 'corrigenda';
import { meanOverMasks } from '../_mean-over-masks.ts';

/** A matrix W, a vector v, and a keep probability for each entry of W. */
export interface GatedMatrix {
  readonly W: readonly (readonly Rational[])[];
  readonly v: readonly Rational[];
  readonly p: readonly (readonly Rational[])[];
}

const SIZE = { min: -4, max: 4, maxDenominator: 6 } as const;
const KEEP = { maxDenominator: 20 } as const;
const SHAPES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [1, 4],
  [2, 3],
] as const;

/** Matrices of up to 6 entries, with one keep probability for all of them or one for each. */
export function gatedMatrices(keep: 'one' | 'each'): Domain<GatedMatrix> {
  return countingMasks(
    map(
      union(SHAPES.map(([rows, columns]) => ofShape(rows, columns, keep))),
      (kase) => kase,
      'matrices of 1 × 1 to 2 × 3 entries and vectors; an independent gate on each entry, ' +
        (keep === 'one'
          ? 'all kept with the same probability in [0, 1]'
          : 'keep probabilities in [0, 1]'),
    ),
    ({ p }) => 2 ** p.flat().length,
  );
}

function ofShape(rows: number, columns: number, keep: 'one' | 'each'): Domain<GatedMatrix> {
  const exactly = (n: number) => ({ min: n, max: n });
  const own = keep === 'each' ? rows * columns : 1;
  return map(
    record({
      W: list(list(rational(SIZE), exactly(columns)), exactly(rows)),
      v: list(rational(SIZE), exactly(columns)),
      keep: list(probability(KEEP), exactly(own)),
    }),
    ({ W, v, keep: all }) => ({
      W,
      v,
      p: W.map((row, i) => row.flatMap((_, j) => all[keep === 'each' ? i * columns + j : 0] ?? [])),
    }),
  );
}

/** Mean and variance of ((M ∘ W)v)_i by enumeration, and what they are compared with. */
export interface RowMoments {
  readonly mean: Value;
  readonly variance: Value;
  /** Σ_j p_ij W_ij v_j. */
  readonly scaled: Value;
  /** Σ_j p_ij(1 − p_ij) W_ij² v_j². */
  readonly squares: Value;
  /** Σ_j W_ij v_j and (Σ_j W_ij v_j)². */
  readonly full: Value;
  /** Σ_j W_ij² v_j². */
  readonly bare: Value;
}

export function rowMoments(A: Arithmetic, { W, v, p }: GatedMatrix): readonly RowMoments[] {
  const flat = p.flat().map((q) => A.of(q));
  const width = v.length;
  return W.map((row, i) => {
    const products = row.map((w, j) => A.of(w).times(v[j] ?? 0));
    const at = (mask: readonly number[]): Value =>
      A.sum(products.map((x, j) => x.times(mask[i * width + j] ?? 0)));
    const mean = meanOverMasks(A, flat, at);
    const own = (j: number): Value => flat[i * width + j] ?? A.of(0);
    return {
      mean,
      variance: meanOverMasks(A, flat, (mask) => at(mask).minus(mean).power(2)),
      scaled: A.sum(products.map((x, j) => x.times(own(j)))),
      squares: A.sum(
        products.map((x, j) =>
          x
            .power(2)
            .times(own(j))
            .times(A.of(1).minus(own(j))),
        ),
      ),
      full: A.sum(products),
      bare: A.sum(products.map((x) => x.power(2))),
    };
  });
}

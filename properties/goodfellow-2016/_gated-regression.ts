import { countingMasks, list, map, rational, record, union } from 'corrigenda';
import type { Arithmetic, Domain, Operand, Value, Rational } from 'corrigenda';
import { entry, gatedLayers } from './_gated-layers.ts';
import type { GatedLayer } from './_gated-layers.ts';
import { meanOverMasks } from '../_mean-over-masks.ts';

/** A data set, and a layer with a gate on each connection whose states are not used. */
export interface GatedRegression extends GatedLayer {
  /** A row for each example. */
  readonly rows: readonly (readonly Rational[])[];
  readonly targets: readonly (readonly Rational[])[];
}

const SIZE = { min: -4, max: 4, maxDenominator: 6 } as const;

/** 1 or 2 outputs over 1 to 3 features, 1 or 2 examples. */
export function gatedRegressions(): Domain<GatedRegression> {
  const sizes = [
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
    [1, 3],
  ] as const;
  return countingMasks(
    map(
      union(sizes.map(([outputs, features]) => ofSize(outputs, features))),
      (kase) => kase,
      'linear regression with 1 or 2 outputs on 1 or 2 examples of 1 to 3 features, an independent gate on each of up to 4 weights, keep probabilities in [0, 1]',
    ),
    ({ keep }) => 2 ** keep.flat().length,
  );
}

function ofSize(outputs: number, features: number): Domain<GatedRegression> {
  const exactly = (n: number) => ({ min: n, max: n });
  return map(
    record({
      layer: gatedLayers([[outputs, features]]),
      examples: list(
        record({
          x: list(rational(SIZE), exactly(features)),
          t: list(rational(SIZE), exactly(outputs)),
        }),
        { min: 1, max: 2 },
      ),
    }),
    ({ layer, examples }) => ({
      ...layer,
      rows: examples.map(({ x }) => x),
      targets: examples.map(({ t }) => t),
    }),
  );
}

/** The terms of the identity: the penalties from their formulas, the rest by enumeration. */
export interface RegressionPenalty {
  readonly mean: Value;
  readonly scaled: Value;
  /** ½ Σ p(1 − p) w² Σ x². */
  readonly decay: Value;
  readonly withP: Value;
  readonly quarter: Value;
}

export function regressionPenalty(A: Arithmetic, kase: GatedRegression): RegressionPenalty {
  const { weights, keep, rows, targets, biases } = kase;
  const width = weights[0]?.length ?? 0;
  const flat = keep.flat().map((p) => A.of(p));
  const error = (gates: readonly Operand[]): Value =>
    A.sum(
      rows.flatMap((x, n) =>
        weights.map((row, i) => {
          const products = row.map((w, j) =>
            A.product([w, entry(gates, i, j, width) ?? 0, x[j] ?? 0]),
          );
          return A.sum([biases[i] ?? 0, ...products])
            .minus(targets[n]?.[i] ?? 0)
            .power(2);
        }),
      ),
    ).over(2);
  const decayOf = (coefficient: (p: Value) => Value): Value =>
    A.sum(
      weights.flatMap((row, i) =>
        row.flatMap((w, j) =>
          rows.map((x) =>
            A.of(w)
              .times(x[j] ?? 0)
              .power(2)
              .times(coefficient(flat[i * width + j] ?? A.of(0))),
          ),
        ),
      ),
    ).over(2);
  return {
    mean: meanOverMasks(A, flat, error),
    scaled: error(flat),
    decay: decayOf((p) => p.times(A.of(1).minus(p))),
    withP: decayOf((p) => p),
    quarter: decayOf(() => A.of('1/4')),
  };
}

import { independent, list, members, rational, record, Rational, weightedMean } from 'corrigenda';
import { countingMasks, described, probability } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';

const SIZE = { min: -4, max: 4, maxDenominator: 8 } as const;

/** A layer's outputs h with a hyperparameter p, and a linear unit above it. */
export interface LayerCase {
  readonly p: Rational;
  readonly units: readonly { readonly h: Rational; readonly w: Rational }[];
  readonly bias: Rational;
}

export function layers(excluding: readonly string[]) {
  return countingMasks(
    described(
      record({
        p: probability({ maxDenominator: 20, excluding }),
        units: list(record({ h: rational(SIZE), w: rational(SIZE) }), { min: 1, max: 5 }),
        bias: rational(SIZE),
      }),
      `1 to 5 outputs of a layer under a linear unit with a bias, one p in [0, 1]${excluding.length > 0 ? ` other than ${excluding.join(', ')}` : ''} for the layer`,
    ),
    ({ units }) => 2 ** units.length,
  );
}

/** Means over all masks of a layer whose units are kept with a probability. */
export interface Layer {
  /** E[d_i h_i], for each unit. */
  readonly masked: readonly Value[];
  /** The mean total input of the unit above, for weights scaled by a factor. */
  readonly input: (factor?: Rational) => Value;
  /** The total input without a mask, for weights scaled by a factor. */
  readonly full: (factor?: Rational) => Value;
  readonly outputs: readonly Rational[];
  readonly p: Rational;
  readonly rest: Rational;
  readonly bias: Rational;
}

export function layer(A: Arithmetic, { p, units, bias }: LayerCase, keep: Rational): Layer {
  const all = members(independent(units.map(() => keep)));
  const total = (gates: readonly number[], factor: Rational): Value =>
    A.sum([
      bias,
      ...units.map(({ h, w }, i) =>
        h
          .times(w)
          .times(factor)
          .times(gates[i] ?? 1),
      ),
    ]);
  return {
    masked: units.map(({ h }, i) =>
      weightedMean(
        A,
        all.map(({ mask, weight }) => [A.of(h.times(mask[i] ?? 1)), weight] as const),
      ),
    ),
    input: (factor = Rational.one) =>
      weightedMean(
        A,
        all.map(({ mask, weight }) => [total(mask, factor), weight] as const),
      ),
    full: (factor = Rational.one) => total([], factor),
    outputs: units.map(({ h }) => h),
    p,
    rest: Rational.one.minus(p),
    bias,
  };
}

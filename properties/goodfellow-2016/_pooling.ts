import {
  countingMasks,
  list,
  map,
  members,
  oneOfK,
  product,
  rational,
  Rational,
  record,
  union,
} from 'corrigenda';
import type { Arithmetic, Domain, MaskLaw, Value } from 'corrigenda';

/** A pooling region: activations that are not negative, and the law of the location drawn. */
export interface Region {
  readonly activations: readonly Rational[];
  /** a_i/Σ a; all locations alike where every activation is 0. */
  readonly probabilities: readonly Rational[];
}

const ACTIVATION = { min: 0, max: 9, maxDenominator: 4 } as const;

/** Regions of `fewest` to `most` locations. */
export function regions(fewest = 1, most = 5): Domain<Region> {
  return countingMasks(
    map(
      list(rational(ACTIVATION), { min: fewest, max: most }),
      regionOf,
      `a pooling region of ${fewest} to ${most} locations with activations in [0, 9]`,
    ),
    ({ activations }) => activations.length,
  );
}

export function regionOf(activations: readonly Rational[]): Region {
  const total = Rational.sum(activations);
  const equally = Rational.ratio(1n, BigInt(activations.length));
  return {
    activations,
    probabilities: activations.map((a) => (total.sign() === 0 ? equally : a.over(total))),
  };
}

/** What pooling a region can put out. */
export interface Pooled {
  /** The mean over the location drawn, by enumeration. */
  readonly mean: Value;
  /** Σ p_i a_i. */
  readonly weighted: Value;
  readonly average: Value;
  readonly largest: Value;
  /** Σ a_i² and Σ a_i. */
  readonly squares: Value;
  readonly total: Value;
}

export function pooled(A: Arithmetic, { activations, probabilities }: Region): Pooled {
  const law = oneOfK(probabilities);
  const drawn = members(law).map(({ mask, weight }) =>
    A.sum(activations.map((a, i) => A.of(a).times(mask[i] ?? 0))).times(weight),
  );
  const values = activations.map((a) => A.of(a));
  return {
    mean: A.sum(drawn),
    weighted: A.sum(values.map((a, i) => a.times(probabilities[i] ?? 0))),
    average: A.sum(values).over(values.length),
    largest: values.reduce((a, b) => a.max(b)),
    squares: A.sum(values.map((a) => a.power(2))),
    total: A.sum(values),
  };
}

/** Regions under units above: weights from each region to each unit, and biases. */
export interface PooledLayer {
  readonly regions: readonly Region[];
  /** A row for each unit, an entry for each region. */
  readonly weights: readonly (readonly Rational[])[];
  readonly biases: readonly Rational[];
}

/** 1 to `most` regions, at most 3, of 1 to 3 locations under 1 to 3 units; integers where the numbers are to be. */
export function pooledLayers(
  units: { readonly min: number; readonly max: number },
  numbers: Domain<Rational> = rational({ min: -4, max: 4, maxDenominator: 4 }),
  activations: Domain<Rational> = rational(ACTIVATION),
  most = 3,
): Domain<PooledLayer> {
  const ofSize = (count: number, locations: number): Domain<PooledLayer> =>
    map(
      record({
        regions: list(list(activations, { min: 1, max: locations }), { min: count, max: count }),
        units: list(
          record({ bias: numbers, row: list(numbers, { min: count, max: count }) }),
          units,
        ),
      }),
      ({ regions: drawn, units: above }) => ({
        regions: drawn.map(regionOf),
        weights: above.map(({ row }) => row),
        biases: above.map(({ bias }) => bias),
      }),
    );
  return countingMasks(
    map(
      union([ofSize(1, 3), ofSize(2, 3), ofSize(3, 2)].slice(0, most)),
      (kase) => kase,
      `1 to ${most} pooling regions of up to 3 locations under ${units.min} to ${units.max} units with biases`,
    ),
    ({ regions: all }) => all.reduce((size, { activations: a }) => size * a.length, 1),
  );
}

/** The law of the locations of all regions, drawn independently. */
export function lawOfRegions({ regions: all }: PooledLayer): MaskLaw {
  return product(all.map(({ probabilities }) => oneOfK(probabilities)));
}

/** The total inputs of the units above for pooled values of the regions. */
export function totals(
  A: Arithmetic,
  { weights, biases }: PooledLayer,
  values: readonly Value[],
): readonly Value[] {
  return weights.map((row, unit) =>
    A.sum([biases[unit] ?? 0, ...row.map((w, r) => (values[r] ?? A.of(0)).times(w))]),
  );
}

/** A network of the ensemble: total inputs and its probability. */
export interface PooledMember {
  readonly totals: readonly Value[];
  readonly weight: Rational;
}

/** All networks, each with one location a region. */
export function networks(A: Arithmetic, layer: PooledLayer): readonly PooledMember[] {
  return members(lawOfRegions(layer)).map(({ mask, weight }) => {
    let first = 0;
    const values = layer.regions.map(({ activations }) => {
      const own = activations.map((a, i) => A.of(a).times(mask[first + i] ?? 0));
      first += activations.length;
      return A.sum(own);
    });
    return { totals: totals(A, layer, values), weight };
  });
}

/** The units' total inputs with each region pooled in one way. */
export function inferred(
  A: Arithmetic,
  layer: PooledLayer,
  pool: (region: Pooled) => Value,
): readonly Value[] {
  return totals(
    A,
    layer,
    layer.regions.map((region) => pool(pooled(A, region))),
  );
}

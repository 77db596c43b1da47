import { countingMasks, list, map, rational, record, union } from 'corrigenda';
import type { Arithmetic, Domain, Value, Rational } from 'corrigenda';
import { jointly, unitMeanNoises } from './_noise.ts';
import type { Noise } from './_noise.ts';

/** Units with a noise of mean 1 on each weight. */
export interface NoisyLayer {
  /** A row for each unit, an entry for each state. */
  readonly weights: readonly (readonly Rational[])[];
  readonly noises: readonly (readonly Noise[])[];
  readonly biases: readonly Rational[];
  readonly states: readonly Rational[];
}

/** Layers of these sizes; weights, biases and states from one domain. */
export function noisyLayers(
  sizes: readonly (readonly [units: number, states: number])[],
  numbers: Domain<Rational> = rational({ min: -4, max: 4, maxDenominator: 4 }),
  noises: Domain<Noise> = unitMeanNoises(),
): Domain<NoisyLayer> {
  const ofSize = (units: number, states: number): Domain<NoisyLayer> =>
    map(
      record({
        rows: list(
          record({
            bias: numbers,
            row: list(record({ w: numbers, noise: noises }), { min: states, max: states }),
          }),
          { min: units, max: units },
        ),
        states: list(numbers, { min: states, max: states }),
      }),
      ({ rows, states: h }) => ({
        weights: rows.map(({ row }) => row.map(({ w }) => w)),
        noises: rows.map(({ row }) => row.map(({ noise }) => noise)),
        biases: rows.map(({ bias }) => bias),
        states: h,
      }),
    );
  return countingMasks(
    map(
      union(sizes.map(([units, states]) => ofSize(units, states))),
      (kase) => kase,
      `layers of ${sizes.map(([units, states]) => `${units} × ${states}`).join(', ')} weights with biases; an independent noise on each weight, ${noises.description}`,
    ),
    (kase) => kase.noises.flat().reduce((size, { values }) => size * values.length, 1),
  );
}

/** The total inputs with factors on the weights, row by row; all 1 where not given. */
export function noisyTotals(
  A: Arithmetic,
  { weights, biases, states }: NoisyLayer,
  factors?: readonly Rational[],
): readonly Value[] {
  return weights.map((row, i) =>
    A.sum([
      biases[i] ?? 0,
      ...row.map((w, j) =>
        A.of(w)
          .times(states[j] ?? 0)
          .times(factors?.[i * row.length + j] ?? 1),
      ),
    ]),
  );
}

/** A network of the ensemble: its total inputs and its probability. */
export interface NoisyMember {
  readonly totals: readonly Value[];
  readonly weight: Rational;
}

/** The networks for all joint values of the noise. */
export function noisyMembers(A: Arithmetic, layer: NoisyLayer): readonly NoisyMember[] {
  return jointly(layer.noises.flat()).map(({ noise, weight }) => ({
    totals: noisyTotals(A, layer, noise),
    weight,
  }));
}

/** The mean of a quantity over the ensemble. */
export function meanOver(
  A: Arithmetic,
  all: readonly NoisyMember[],
  f: (totals: readonly Value[]) => Value,
): Value {
  return A.sum(all.map(({ totals, weight }) => f(totals).times(weight)));
}

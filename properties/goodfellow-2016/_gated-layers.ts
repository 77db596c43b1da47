import { countingMasks, list, map, probability, rational, record, union } from 'corrigenda';
import type { Domain, Rational } from 'corrigenda';

/** A layer's weights, biases and states, with a keep probability for each connection. */
export interface GatedLayer {
  /** A row for each unit above, an entry for each state. */
  readonly weights: readonly (readonly Rational[])[];
  readonly keep: readonly (readonly Rational[])[];
  readonly biases: readonly Rational[];
  readonly states: readonly Rational[];
}

const SIZE = { min: -4, max: 4, maxDenominator: 6 } as const;
const KEEP = { maxDenominator: 12 } as const;

/** Layers of 1 to 3 units over 1 to 4 states, with a gate on each of up to 6 connections. */
export function gatedLayers(
  sizes: readonly (readonly [units: number, states: number])[] = SIZES,
): Domain<GatedLayer> {
  return countingMasks(
    map(
      union(sizes.map(([units, states]) => ofSize(units, states))),
      (kase) => kase,
      `layers of ${sizes.map(([units, states]) => `${units} × ${states}`).join(', ')} weights with biases, ` +
        'an independent gate on each connection, keep probabilities in [0, 1]',
    ),
    ({ keep }) => 2 ** keep.flat().length,
  );
}

const SIZES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 4],
  [3, 1],
  [2, 3],
  [3, 2],
] as const;

function ofSize(units: number, states: number): Domain<GatedLayer> {
  const exactly = (n: number) => ({ min: n, max: n });
  const connection = record({ w: rational(SIZE), p: probability(KEEP) });
  return map(
    record({
      rows: list(
        record({ bias: rational(SIZE), row: list(connection, exactly(states)) }),
        exactly(units),
      ),
      states: list(rational(SIZE), exactly(states)),
    }),
    ({ rows, states: h }) => ({
      weights: rows.map(({ row }) => row.map(({ w }) => w)),
      keep: rows.map(({ row }) => row.map(({ p }) => p)),
      biases: rows.map(({ bias }) => bias),
      states: h,
    }),
  );
}

/** The matrix's entry (i, j) of a flat mask, row by row. */
export function entry<T>(flat: readonly T[], i: number, j: number, width: number): T | undefined {
  return flat[i * width + j];
}

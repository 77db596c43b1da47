import {
  choice,
  countingMasks,
  flag,
  independent,
  integer,
  list,
  map,
  network,
  rational,
  Rational,
  record,
  union,
} from 'corrigenda';
import type { Activation, Domain, MaskLaw, Network } from 'corrigenda';

/** What a layer is made of, whatever its gates. */
export interface LayerShape {
  readonly weights: readonly (readonly Rational[])[];
  readonly biases: readonly Rational[];
  readonly activation: Activation;
}

/** A network, a law of one gate for each connection, and an input. */
export interface ConnectedCase {
  readonly inputs: number;
  readonly layers: readonly LayerShape[];
  readonly input: readonly Rational[];
  readonly law: MaskLaw;
}

const SIZE = { min: -4, max: 4, maxDenominator: 6 } as const;
const WIDTHS = [
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [1, 1, 1],
  [2, 1, 1],
  [1, 2, 1],
  [1, 1, 2],
] as const;

/** Networks of 1 or 2 layers with 1 to 4 connections. */
export function connectedNetworks(): Domain<ConnectedCase> {
  return countingMasks(
    map(
      union(WIDTHS.map(ofWidths)),
      (kase) => kase,
      'networks of 1 or 2 layers of linear or rectified units with biases, an independent gate on each of 1 to 4 connections',
    ),
    ({ law }) => law.size,
  );
}

function ofWidths(widths: readonly number[]): Domain<ConnectedCase> {
  const exactly = (n: number) => ({ min: n, max: n });
  const [inputs = 1, ...above] = widths;
  const connections = above.reduce((sum, width, h) => sum + width * (widths[h] ?? 1), 0);
  return map(
    record({
      weights: list(rational(SIZE), exactly(connections)),
      biases: list(rational(SIZE), exactly(above.reduce((sum, width) => sum + width, 0))),
      input: list(rational(SIZE), exactly(inputs)),
      keep: list(integer(0, 4), exactly(connections)),
      rectified: flag(),
      top: choice('linear', 'rectified'),
    }),
    ({ weights, biases, input, keep, rectified, top }) => {
      const w = weights.values();
      const b = biases.values();
      const hidden = rectified ? 'rectified' : 'linear';
      const take = (from: Iterator<Rational, undefined>): Rational =>
        from.next().value ?? Rational.zero;
      return {
        inputs,
        layers: above.map((width, h) => ({
          weights: Array.from({ length: width }, () =>
            Array.from({ length: widths[h] ?? 1 }, () => take(w)),
          ),
          biases: Array.from({ length: width }, () => take(b)),
          activation: { kind: h < above.length - 1 ? hidden : top },
        })),
        input,
        law: independent(keep.map((k) => `${k}/4`)),
      };
    },
  );
}

/** A network in which every connection has a gate of its own, counted row by row from the input. */
export function onConnections({ inputs, layers }: ConnectedCase): Network {
  let gate = 0;
  return network({
    inputs,
    layers: layers.map(({ weights, biases, activation }, h) => ({
      biases,
      activation,
      connections: [{ from: h, weights, gates: weights.map((row) => row.map(() => gate++)) }],
    })),
  });
}

/**
 * The same network with a linear unit for each product w_ij h_j, which a gate
 * drops as dropout does, under units that add up their own products.
 */
export function onProducts({ inputs, layers }: ConnectedCase): Network {
  let gate = 0;
  return network({
    inputs,
    layers: layers.flatMap(({ weights, biases, activation }, h) => {
      const products = weights.flatMap((row, i) => row.map((w, j) => ({ w, i, j })));
      const width = weights[0]?.length ?? 0;
      return [
        {
          gates: products.map(() => gate++),
          connections: [
            {
              from: 2 * h,
              weights: products.map(({ w, j }) =>
                Array.from({ length: width }, (_, from) => (from === j ? w : Rational.zero)),
              ),
            },
          ],
        },
        {
          biases,
          activation,
          connections: [
            {
              from: 2 * h + 1,
              weights: weights.map((_, unit) =>
                products.map(({ i }) => (i === unit ? Rational.one : Rational.zero)),
              ),
            },
          ],
        },
      ];
    }),
  });
}

/** The same network with a gate on each state, so that all that leaves it shares the gate. */
export function onStates({ inputs, layers }: ConnectedCase): Network {
  let gate = 0;
  const places = (count: number): number[] => Array.from({ length: count }, () => gate++);
  return network({
    inputs,
    inputGates: places(inputs),
    layers: layers.map(({ weights, biases, activation }, h) => ({
      biases,
      activation,
      connections: [{ from: h, weights }],
      ...(h < layers.length - 1 ? { gates: places(weights.length) } : {}),
    })),
  });
}

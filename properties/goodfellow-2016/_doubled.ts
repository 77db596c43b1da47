import {
  activate,
  countingMasks,
  flag,
  independent,
  list,
  map,
  network,
  rational,
  Rational,
  record,
  scaledNetwork,
  union,
} from 'corrigenda';
import type { Activation, Arithmetic, Domain, MaskLaw, Network, Operand, Value } from 'corrigenda';

/** A deep network with a gate on each input and hidden unit, and how likely each is kept. */
export interface DoubledCase {
  readonly network: Network;
  readonly law: MaskLaw;
  readonly input: readonly Rational[];
}

const SIZE = { min: -4, max: 4, maxDenominator: 8 } as const;
const KEEP = { min: 0, max: 1, maxDenominator: 20, excluding: [0] } as const;
const WIDTHS = [
  [1, 1, 1],
  [2, 1, 1],
  [2, 2, 1],
  [1, 2, 2],
  [1, 1, 1, 1],
  [1, 2, 1, 1],
] as const;

/** Rectified or linear networks of 2 or 3 layers; gates at ½, or at any probabilities above 0. */
export function doubledNetworks(keep: 'half' | 'any'): Domain<DoubledCase> {
  return countingMasks(
    map(
      union(WIDTHS.map((widths) => ofWidths(widths, keep))),
      (kase) => kase,
      'networks of 2 or 3 layers with biases, rectified or linear hidden units, a gate on each input and hidden unit, ' +
        (keep === 'half' ? 'kept with probability ½' : 'keep probabilities in (0, 1]'),
    ),
    ({ law }) => law.size,
  );
}

function ofWidths(widths: readonly number[], keep: 'half' | 'any'): Domain<DoubledCase> {
  const exactly = (n: number) => ({ min: n, max: n });
  const [inputs = 1, ...layers] = widths;
  const gates = widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
  return map(
    record({
      p: list(rational(keep === 'half' ? { min: '1/2', max: '1/2' } : KEEP), exactly(gates)),
      input: list(rational(SIZE), exactly(inputs)),
      rectified: flag(),
      layers: record(
        Object.fromEntries(
          layers.map((width, h) => [
            `layer${h + 1}`,
            list(
              record({
                bias: rational(SIZE),
                weights: list(rational(SIZE), exactly(widths[h] ?? 1)),
              }),
              exactly(width),
            ),
          ]),
        ),
      ),
    }),
    ({ p, input, rectified, layers: drawn }) => {
      let gate = 0;
      const places = (count: number): number[] => Array.from({ length: count }, () => gate++);
      const activation: Activation = { kind: rectified ? 'rectified' : 'linear' };
      const units = Object.values(drawn);
      return {
        network: network({
          inputs,
          inputGates: places(inputs),
          layers: units.map((layer, h) => ({
            connections: [{ from: h, weights: layer.map(({ weights }) => weights) }],
            biases: layer.map(({ bias }) => bias),
            ...(h < units.length - 1 ? { activation, gates: places(layer.length) } : {}),
          })),
        }),
        law: independent(p),
        input,
      };
    },
  );
}

/**
 * The outputs of a network whose states are multiplied by factors of their own,
 * layer by layer: each input and hidden unit puts out δ·m·h.
 */
export function withStatesTimes(
  A: Arithmetic,
  { network: given, input }: DoubledCase,
  factors: readonly Operand[],
  mask?: readonly Operand[],
): readonly Value[] {
  const states = (values: readonly Operand[], gates: readonly (number | undefined)[]): Value[] =>
    values.map((h, j) => {
      const place = gates[j];
      return place === undefined
        ? A.product([h])
        : A.product([h, factors[place] ?? 1, mask?.[place] ?? 1]);
    });
  let below = states(input, given.inputGates);
  for (const { connections, biases, activation, gates } of given.layers) {
    const totals = biases.map((b, i) =>
      A.sum([b, ...below.map((h, j) => h.times(connections[0]?.weights[i]?.[j] ?? 0))]),
    );
    below = states(activate(A, activation, totals), gates);
  }
  return below;
}

/** The network with every weight that leaves unit i multiplied by a factor of its own. */
export function withWeightsTimes(
  { network: given }: DoubledCase,
  factors: readonly Rational[],
): Network {
  const { inputGates, layers } = scaledNetwork(given, factors);
  return {
    ...given,
    inputGates: inputGates.map((_, j) => given.inputGates[j]),
    layers: layers.map((layer, h) => ({ ...layer, gates: given.layers[h]?.gates ?? [] })),
  };
}

/** 1/p for each gate. */
export function inverses({ law }: DoubledCase): readonly Rational[] {
  return law.inclusion.map((p) => Rational.one.over(p));
}

import { Rational } from '../../arithmetic/number.js';
import { independent } from '../../masks/independent.js';
import type { MaskLaw } from '../../masks/law.js';
import { network, type Network } from '../../models/network.js';
import type { Domain } from '../domain.js';
import { countingMasks } from './counting-masks.js';
import { list } from './list.js';
import { map } from './map.js';
import { probability } from './probability.js';
import { rational } from './rational.js';
import { record } from './record.js';
import { union } from './union.js';

const SIZE = { min: -4, max: 4, maxDenominator: 8 } as const;

/** A network with gates, their law, and an input vector. */
export interface NetworkCase {
  readonly network: Network;
  readonly law: MaskLaw;
  readonly input: readonly Rational[];
}

/** The widths of inputs, hidden layers and outputs. */
const SHAPES = [
  [1, 1, 1],
  [2, 1, 1],
  [1, 2, 2],
  [2, 2, 1],
  [2, 2, 2],
  [1, 1, 1, 1],
  [2, 1, 2, 1],
  [1, 2, 2, 2],
] as const;

/**
 * Linear networks of two or three layers with biases, with or without skip
 * connections from the input, and with an independent gate on each input and
 * each hidden unit.
 */
export function linearNetworks(options: { readonly outputs?: number } = {}): Domain<NetworkCase> {
  const shapes = SHAPES.filter(
    (widths) => options.outputs === undefined || widths.at(-1) === options.outputs,
  );
  return countingMasks(
    map(
      union(shapes.flatMap((widths) => [ofShape(widths, false), ofShape(widths, true)])),
      (kase) => kase,
      'linear networks of 2 or 3 layers with biases, with and without skip connections from the ' +
        'input; 2 to 5 independent gates on inputs and hidden units, keep probabilities in [0, 1]',
    ),
    (kase) => kase.law.size,
  );
}

function ofShape(widths: readonly number[], skip: boolean): Domain<NetworkCase> {
  const exactly = (n: number): { min: number; max: number } => ({ min: n, max: n });
  const [inputs = 1, ...layers] = widths;
  const gates = widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
  const sources = (h: number): readonly number[] => (skip && h > 0 ? [h, 0] : [h]);
  const connections = layers.reduce(
    (sum, width, h) => sources(h).reduce((all, from) => all + width * (widths[from] ?? 0), sum),
    0,
  );
  return map(
    record({
      keep: list(probability({ maxDenominator: 20 }), exactly(gates)),
      input: list(rational(SIZE), exactly(inputs)),
      weights: list(rational(SIZE), exactly(connections)),
      biases: list(rational(SIZE), exactly(layers.reduce((sum, width) => sum + width, 0))),
    }),
    ({ keep, input, weights, biases }) => {
      const nextWeight = weights.values();
      const nextBias = biases.values();
      const take = (from: Iterator<Rational, undefined>): Rational =>
        from.next().value ?? Rational.zero;
      let gate = 0;
      const places = (count: number): number[] => Array.from({ length: count }, () => gate++);
      const given = network({
        inputs,
        inputGates: places(inputs),
        layers: layers.map((width, h) => ({
          connections: sources(h).map((from) => ({
            from,
            weights: Array.from({ length: width }, () =>
              Array.from({ length: widths[from] ?? 0 }, () => take(nextWeight)),
            ),
          })),
          biases: Array.from({ length: width }, () => take(nextBias)),
          ...(h < layers.length - 1 ? { gates: places(width) } : {}),
        })),
      });
      return { network: given, law: independent(keep), input };
    },
  );
}

import { Rational, type Literal } from '../arithmetic/number.js';
import type { LogisticUnit } from './logistic-unit.js';
import { network, type GatePlace, type Network } from './network.js';
import { unitGates } from './propagate.js';
import type { SoftmaxRegression } from './softmax-regression.js';

/**
 * The unit without gates whose weights are w_j p_j: each multiplied by the
 * expectation of its gate (Goodfellow et al. 2016, the weight scaling inference
 * rule).
 *
 * @param expectations one for each input, such as a law's `inclusion`.
 */
export function scaledUnit(unit: LogisticUnit, expectations: readonly Literal[]): LogisticUnit {
  return { ...unit, weights: scaledRow(unit.weights, expectations) };
}

/** Softmax regression without gates whose weights W_yj are multiplied by p_j. */
export function scaledRegression(
  model: SoftmaxRegression,
  expectations: readonly Literal[],
): SoftmaxRegression {
  return { ...model, weights: model.weights.map((row) => scaledRow(row, expectations)) };
}

/**
 * The network without gates in which every weight is multiplied by the
 * expectations of the gates on it: its own, and that of the unit it leaves.
 *
 * @param expectations one for each gate, such as a law's `inclusion`.
 * @throws RangeError if there are fewer than the network has gates.
 */
export function scaledNetwork(of: Network, expectations: readonly Literal[]): Network {
  if (expectations.length < of.gates)
    throw new RangeError(`${expectations.length} expectations for ${of.gates} gates`);
  const factor = (place: GatePlace): Rational =>
    place === undefined ? Rational.one : Rational.of(expectations[place] ?? 1);
  return network({
    inputs: of.inputs,
    layers: of.layers.map(({ biases, activation, connections }) => ({
      biases,
      activation,
      connections: connections.map(({ from, weights, gates }) => ({
        from,
        weights: weights.map((row, i) =>
          row.map((w, j) => w.times(factor(unitGates(of, from)[j])).times(factor(gates?.[i]?.[j]))),
        ),
      })),
    })),
  });
}

function scaledRow(
  weights: readonly Rational[],
  expectations: readonly Literal[],
): readonly Rational[] {
  if (weights.length !== expectations.length)
    throw new RangeError(`${expectations.length} expectations for ${weights.length} weights`);
  return weights.map((w, j) => w.times(expectations[j] ?? 1));
}

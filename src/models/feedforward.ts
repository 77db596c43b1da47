import type { Literal } from '../arithmetic/number.js';
import type { Activation } from './activation.js';
import { network, type GatePlace, type Network } from './network.js';

/** A layer that is fed by the one below it. */
export interface FeedforwardLayer {
  /** A row for each unit, an entry for each unit of the layer below. */
  readonly weights: readonly (readonly Literal[])[];
  readonly biases?: readonly Literal[];
  /** Linear where it is not given. */
  readonly activation?: Activation;
}

/**
 * What has a gate of its own: every input and hidden unit, the inputs only, the
 * hidden units only, every connection, or nothing.
 */
export type Gating = 'units' | 'inputs' | 'hidden' | 'connections' | 'none';

/**
 * A network whose layers are each fed by the one below. Gates are numbered from
 * the input upwards, unit by unit, or connection by connection, row by row.
 *
 * @throws RangeError if the shapes do not fit.
 */
export function feedforward(
  inputs: number,
  layers: readonly FeedforwardLayer[],
  gating: Gating = 'units',
): Network {
  let next = 0;
  const numbered = (count: number): GatePlace[] => Array.from({ length: count }, () => next++);
  const onInputs = gating === 'units' || gating === 'inputs';
  const onHidden = gating === 'units' || gating === 'hidden';
  const inputGates = onInputs ? numbered(inputs) : undefined;
  return network({
    inputs,
    ...(inputGates && { inputGates }),
    layers: layers.map(({ weights, biases, activation }, index) => ({
      ...(biases && { biases }),
      ...(activation && { activation }),
      ...(onHidden && index < layers.length - 1 && { gates: numbered(weights.length) }),
      connections: [
        {
          from: index,
          weights,
          ...(gating === 'connections' && { gates: weights.map((row) => numbered(row.length)) }),
        },
      ],
    })),
  });
}

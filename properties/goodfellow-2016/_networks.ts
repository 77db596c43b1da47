import { members, outputs, scaledNetwork, weightedMean } from 'corrigenda';
import type { Arithmetic, NetworkCase, Value } from 'corrigenda';

/** Mean over all masks, and the weight-scaled network's output, for each output unit. */
export interface TwoInferences {
  readonly mean: readonly Value[];
  readonly scaled: readonly Value[];
  /** The network without dropout and without scaling. */
  readonly full: readonly Value[];
}

export function inferences(A: Arithmetic, { network, law, input }: NetworkCase): TwoInferences {
  const rows = members(law).map(
    ({ mask, weight }) => [outputs(A, network, input, mask), weight] as const,
  );
  const scaled = outputs(A, scaledNetwork(network, law.inclusion), input);
  return {
    mean: scaled.map((_, i) =>
      weightedMean(
        A,
        rows.map(([row, weight]) => [row[i] ?? A.of(0), weight] as const),
      ),
    ),
    scaled,
    full: outputs(A, network, input),
  };
}

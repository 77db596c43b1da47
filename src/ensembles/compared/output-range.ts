import type { DoubleNetwork } from './double-network.js';

/** The lowest and the highest value of a number. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What the sums of up to 10^6 rounded products are widened by. */
const SLACK = 2 ** -30;

/**
 * Between which values each output lies, whatever the mask: a gated activity is 0 or
 * itself, a total input the sum of the ends of its terms.
 */
export function outputRanges(network: DoubleNetwork): readonly Range[] {
  let top: readonly Range[] = Array.from(network.input, (x) => ({ low: x, high: x }));
  const below = [gated(top, network.unitGates[0]!)];
  for (const [index, { biases, connections, kind }] of network.layers.entries()) {
    top = Array.from(biases, (bias, unit) => {
      let low = bias;
      let high = bias;
      let size = Math.abs(bias);
      for (const { from, weights, gates } of connections)
        for (const [j, w] of weights[unit]!.entries()) {
          const range = below[from]![j]!;
          const ends = [w * range.low, w * range.high];
          if (gates && gates[unit]![j]! >= 0) ends.push(0);
          low += Math.min(...ends);
          high += Math.max(...ends);
          size += Math.max(...ends.map(Math.abs));
        }
      return limited(kind, { low: low - size * SLACK, high: high + size * SLACK });
    });
    below.push(gated(top, network.unitGates[index + 1]!));
  }
  return top;
}

function gated(ranges: readonly Range[], gates: Int32Array): readonly Range[] {
  return ranges.map(({ low, high }, unit) =>
    (gates[unit] ?? -1) < 0 ? { low, high } : { low: Math.min(0, low), high: Math.max(0, high) },
  );
}

function limited(kind: DoubleNetwork['layers'][number]['kind'], { low, high }: Range): Range {
  switch (kind) {
    case 'linear':
      return { low, high };
    case 'rectified':
      return { low: Math.max(0, low), high: Math.max(0, high) };
    case 'tanh':
      return { low: -1, high: 1 };
    case 'logistic':
    case 'softmax':
      return { low: 0, high: 1 };
  }
}

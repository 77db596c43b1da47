import { independent, members, network, outputs, Rational } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';

/** A network whose units are the means of the layer below, with a gate on each unit. */
export interface MeanNetwork {
  readonly width: number;
  /** How many gated layers there are: the inputs, and all hidden layers. */
  readonly depth: number;
  readonly keep: Rational;
  readonly input: Rational;
}

/** E[out²]/E[out]², by enumeration of all 2^(width·depth) masks. */
export function relativeSquare(A: Arithmetic, { width, depth, keep, input }: MeanNetwork): Value {
  let gate = 0;
  const places = (): number[] => Array.from({ length: width }, () => gate++);
  const share = Rational.ratio(1n, BigInt(width));
  const row = new Array<Rational>(width).fill(share);
  const inputGates = places();
  const net = network({
    inputs: width,
    inputGates,
    layers: Array.from({ length: depth }, (_, h) => ({
      connections: [{ from: h, weights: h < depth - 1 ? row.map(() => row) : [row] }],
      ...(h < depth - 1 ? { gates: places() } : {}),
    })),
  });
  const inputs = row.map(() => input);
  const all = members(independent(new Array<Rational>(net.gates).fill(keep))).map(
    ({ mask, weight }) => ({ out: outputs(A, net, inputs, mask)[0] ?? A.of(0), weight }),
  );
  const mean = A.sum(all.map(({ out, weight }) => out.times(weight)));
  return A.sum(all.map(({ out, weight }) => out.power(2).times(weight))).over(mean.power(2));
}

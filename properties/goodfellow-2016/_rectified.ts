import {
  countingMasks,
  independentLaws,
  list,
  map,
  network,
  rational,
  record,
  union,
} from 'corrigenda';
import type { Domain, NetworkCase } from 'corrigenda';

const SIZE = { min: -4, max: 4, maxDenominator: 6 } as const;

/**
 * One rectified hidden unit over gated inputs, under a linear output with a
 * positive weight: out = u·max(0, b + Σ wⱼδⱼIⱼ) + a, 1 to 4 gates.
 */
export function rectifiedNetworks(): Domain<NetworkCase> {
  const ofSize = (n: number): Domain<NetworkCase> =>
    map(
      record({
        law: independentLaws(n),
        inputs: list(record({ weight: rational(SIZE), input: rational(SIZE) }), { min: n, max: n }),
        bias: rational(SIZE),
        outer: rational({ min: 0, max: 4, maxDenominator: 6, excluding: [0] }),
        offset: rational(SIZE),
      }),
      ({ law, inputs, bias, outer, offset }) => ({
        network: network({
          inputs: n,
          inputGates: inputs.map((_, j) => j),
          layers: [
            {
              connections: [{ from: 0, weights: [inputs.map(({ weight }) => weight)] }],
              biases: [bias],
              activation: { kind: 'rectified' },
            },
            { connections: [{ from: 1, weights: [[outer]] }], biases: [offset] },
          ],
        }),
        law,
        input: inputs.map(({ input }) => input),
      }),
    );
  return countingMasks(
    map(
      union([1, 2, 3, 4].map(ofSize)),
      (kase) => kase,
      'a rectified hidden unit with 1 to 4 independently gated inputs under a linear output of positive weight',
    ),
    (kase) => kase.law.size,
  );
}

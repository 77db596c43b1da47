import { claim, countingMasks, equal, list, map, rational, record, union } from 'corrigenda';
import type { Arithmetic, Rational, Value } from 'corrigenda';
import { jointly, unitMeanNoises } from '../_noise.ts';
import type { Noise } from '../_noise.ts';

const number = rational({ min: -4, max: 4, maxDenominator: 4 });
const WIDTHS = [
  [1, 1, 1],
  [2, 1, 1],
  [1, 1, 1, 1],
] as const;

interface NoisyNetwork {
  readonly widths: readonly number[];
  readonly input: readonly Rational[];
  readonly connections: readonly { readonly w: Rational; readonly noise: Noise }[];
  readonly biases: readonly Rational[];
}

/** The output of the one unit on top, the weights times factors. */
function outputOf(A: Arithmetic, net: NoisyNetwork, factors?: readonly Rational[]): Value {
  const gained = net.connections.map(({ w }, place) => A.of(w).times(factors?.[place] ?? 1));
  const nextWeight = gained.values();
  const nextBias = net.biases.values();
  let below = net.input.map((x) => A.of(x));
  for (const width of net.widths.slice(1))
    below = Array.from({ length: width }, () =>
      A.sum([
        nextBias.next().value ?? 0,
        ...below.map((h) => h.times(nextWeight.next().value ?? 0)),
      ]),
    );
  return below[0] ?? A.of(0);
}

export default claim({
  statement: String.raw`E_\mu[f(x; W \circ \mu)] = f(x; W), \quad E[\mu] = 1, \text{ independent, for linear layers}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'reading',
  domain: countingMasks(
    map(
      union(
        WIDTHS.map((widths) => {
          const entries = widths
            .slice(1)
            .reduce((sum, width, h) => sum + width * (widths[h] ?? 1), 0);
          return record({
            input: list(number, { min: widths[0], max: widths[0] }),
            connections: list(record({ w: number, noise: unitMeanNoises() }), {
              min: entries,
              max: entries,
            }),
            biases: list(number, { min: widths.length - 1, max: widths.length - 1 }),
            widths: map(list(number, { min: 0, max: 0 }), () => widths as readonly number[]),
          });
        }),
      ),
      (kase): NoisyNetwork => kase,
      'linear networks of 2 or 3 layers with biases; an independent noise of mean 1 on each of 2 or 3 weights',
    ),
    ({ connections }) => connections.reduce((size, { noise }) => size * noise.values.length, 1),
  ),
  given: (A, net) => {
    const all = jointly(net.connections.map(({ noise }) => noise));
    return {
      mean: A.sum(all.map(({ noise, weight }) => outputOf(A, net, noise).times(weight))),
      tied: A.sum(
        (net.connections[0]?.noise.values ?? []).map((x, i) =>
          outputOf(
            A,
            net,
            net.connections.map(() => x),
          ).times(net.connections[0]?.noise.probabilities[i] ?? 0),
        ),
      ),
      standard: outputOf(A, net),
    };
  },
  costly: true,
  relation: ({ mean, standard }) => [equal(mean, standard)],
  mutants: {
    'one noise for all layers': ({ tied, standard }) => [equal(tied, standard)],
    'scaled by ½': ({ mean, standard }) => [equal(mean, standard.over(2))],
  },
  notes:
    'The same sentence for deep networks without nonlinear units: noises on one path have to be independent, as those of N(1, I) are.',
});

import { claim, equal } from 'corrigenda';
import type { Operand } from 'corrigenda';
import { entry, gatedLayers } from '../_gated-layers.ts';
import { meanOverMasks } from '../../_mean-over-masks.ts';

export default claim({
  statement: String.raw`\mathrm{Cov}(S_1, S_2) = 0 \text{ with gates on the connections}, \quad \mathrm{Cov}(S_1, S_2) = \sum_j p_j (1 - p_j) w_{1j} w_{2j} h_j^2 \text{ with gates on the states}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: gatedLayers([
    [2, 1],
    [2, 2],
  ]),
  given: (A, { weights, keep, biases, states }) => {
    const width = states.length;
    const connections = keep.flat().map((p) => A.of(p));
    const shared = (keep[0] ?? []).map((p) => A.of(p));
    const total = (i: number, gate: (j: number) => Operand) =>
      A.sum([
        biases[i] ?? 0,
        ...states.map((h, j) => A.product([weights[i]?.[j] ?? 0, gate(j), h])),
      ]);
    const covariance = (
      p: readonly Operand[],
      gate: (mask: readonly number[], i: number, j: number) => number,
    ) => {
      const of = (i: number) => (mask: readonly number[]) => total(i, (j) => gate(mask, i, j));
      const product = meanOverMasks(A, p, (mask) => of(0)(mask).times(of(1)(mask)));
      return product.minus(meanOverMasks(A, p, of(0)).times(meanOverMasks(A, p, of(1))));
    };
    const terms = (coefficient: (j: number) => Operand) =>
      A.sum(
        states.map((h, j) =>
          A.product([coefficient(j), weights[0]?.[j] ?? 0, weights[1]?.[j] ?? 0, h, h]),
        ),
      );
    return {
      onConnections: covariance(connections, (mask, i, j) => entry(mask, i, j, width) ?? 0),
      onStates: covariance(shared, (mask, _, j) => mask[j] ?? 0),
      shared: terms((j) => (shared[j] ?? A.of(0)).times(A.of(1).minus(shared[j] ?? 0))),
      quarter: terms(() => '1/4'),
    };
  },
  relation: ({ onConnections, onStates, shared }) => [
    equal(onConnections, 0, 'gates on the connections'),
    equal(onStates, shared, 'gates on the states'),
  ],
  mutants: {
    'no covariance with gates on the states': ({ onStates }) => [equal(onStates, 0)],
    '¼ for p(1 − p)': ({ onStates, quarter }) => [equal(onStates, quarter)],
    'gates on connections covary like those on states': ({ onConnections, shared }) => [
      equal(onConnections, shared),
    ],
  },
  notes:
    'Where the two differ: a dropped state is missing in all units above it at once, a dropped connection in one of them. So DropConnect of a layer is dropout of another network, not of the same one.',
});

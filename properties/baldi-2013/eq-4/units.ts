import { claim, equal } from 'corrigenda';
import { layerOf, unitsOf } from '../_graph.ts';
import { gatedGraphs } from '../_graph-cases.ts';
import { gateStates } from '../_gate-states.ts';
import { fedBy, meanActivities } from './_mean-activities.ts';

export default claim({
  statement: String.raw`E(S_i^h) = \sum_{l < h} \sum_j w_{ij}^{hl} p_j^l E(S_j^l) \text{ for } h > 0, \quad E(S_j^0) = I_j`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: gatedGraphs('units'),
  given: (A, graph) => meanActivities(A, graph, gateStates(A, graph.keep), 'units'),
  relation: ({ kase, E }, A) => [
    ...kase.input.map((x, j) => equal(E[j] ?? 0, A.of(x), `input ${j}`)),
    ...unitsOf(kase).map((i) =>
      equal(
        E[i] ?? 0,
        fedBy(A, kase, i, E, ({ from }) => kase.keep[from] ?? 1),
        `node ${i}`,
      ),
    ),
  ],
  mutants: {
    'no probabilities on the inputs': ({ kase, E }, A) =>
      unitsOf(kase).map((i) =>
        equal(
          E[i] ?? 0,
          fedBy(A, kase, i, E, ({ from }) =>
            layerOf(kase, from) === 0 ? 1 : (kase.keep[from] ?? 1),
          ),
        ),
      ),
    '1 − p for p, the same at ½': ({ kase, E }, A) =>
      unitsOf(kase).map((i) =>
        equal(
          E[i] ?? 0,
          fedBy(A, kase, i, E, ({ from }) => A.of(1).minus(kase.keep[from] ?? 1)),
        ),
      ),
    'the activities without gates for their means': ({ kase, E, full }, A) =>
      unitsOf(kase).map((i) =>
        equal(
          E[i] ?? 0,
          fedBy(A, kase, i, full, ({ from }) => kase.keep[from] ?? 1),
        ),
      ),
  },
  notes:
    'E(S) is the mean over all masks of sums over the paths that a mask leaves. The gates are independent, as the source assumes throughout. A bias is an input that is 1 and has p = 1.',
});

import { claim, equal } from 'corrigenda';
import { into, unitsOf } from '../_graph.ts';
import { gatedGraphs } from '../_graph-cases.ts';
import { gateStates } from '../_gate-states.ts';
import { fedBy, meanActivities } from './_mean-activities.ts';

export default claim({
  statement: String.raw`E(S_i^h) = \sum_{l < h} \sum_j w_{ij}^{hl} p_{ij}^{hl} E(S_j^l) \text{ for gates on connections}`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: gatedGraphs('connections', {
    shapes: [
      [1, 1],
      [2, 1],
      [1, 2],
      [1, 1, 1],
      [1, 2, 1],
      [2, 1, 1],
    ],
  }),
  given: (A, graph) => meanActivities(A, graph, gateStates(A, graph.keep), 'connections'),
  relation: ({ kase, E }, A) => [
    ...kase.input.map((x, j) => equal(E[j] ?? 0, A.of(x), `input ${j}`)),
    ...unitsOf(kase).map((i) =>
      equal(
        E[i] ?? 0,
        fedBy(A, kase, i, E, (_, k) => kase.keep[k] ?? 1),
        `node ${i}`,
      ),
    ),
  ],
  mutants: {
    'the probability of the first connection into the unit': ({ kase, E }, A) =>
      unitsOf(kase).map((i) =>
        equal(
          E[i] ?? 0,
          fedBy(A, kase, i, E, ({ to }) => kase.keep[into(kase, to)[0]?.[1] ?? 0] ?? 1),
        ),
      ),
    '½ for every probability': ({ kase, E }, A) =>
      unitsOf(kase).map((i) =>
        equal(
          E[i] ?? 0,
          fedBy(A, kase, i, E, () => '1/2'),
        ),
      ),
    'the activities without gates for their means': ({ kase, E, full }, A) =>
      unitsOf(kase).map((i) =>
        equal(
          E[i] ?? 0,
          fedBy(A, kase, i, full, (_, k) => kase.keep[k] ?? 1),
        ),
      ),
  },
  notes:
    'The adjustment that the sentence before (4) leaves to the reader: each connection has a probability of its own.',
});

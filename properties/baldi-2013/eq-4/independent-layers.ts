import { claim, equal } from 'corrigenda';
import { layerOf, unitsOf } from '../_graph.ts';
import { layerwiseGraphs } from '../_dependent-graphs.ts';
import { statesOf } from '../_gate-states.ts';
import { fedBy, meanActivities } from './_mean-activities.ts';

export default claim({
  statement: String.raw`E(S_i^h) = \sum_{l < h} \sum_j w_{ij}^{hl} p_j^l E(S_j^l) \text{ for gates that depend on each other within a layer only}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'correction',
  domain: layerwiseGraphs(),
  given: (A, kase) => meanActivities(A, kase, statesOf(A, kase.law), 'units'),
  relation: ({ kase, E }, A) =>
    unitsOf(kase).map((i) =>
      equal(
        E[i] ?? 0,
        fedBy(A, kase, i, E, ({ from }) => kase.law.inclusion[from] ?? 1),
        `node ${i}`,
      ),
    ),
  mutants: {
    "the first input's probability for all": ({ kase, E }, A) =>
      unitsOf(kase).map((i) =>
        equal(
          E[i] ?? 0,
          fedBy(A, kase, i, E, () => kase.law.inclusion[0] ?? 1),
        ),
      ),
    'no probabilities above the input': ({ kase, E }, A) =>
      unitsOf(kase).map((i) =>
        equal(
          E[i] ?? 0,
          fedBy(A, kase, i, E, ({ from }) =>
            layerOf(kase, from) > 0 ? 1 : (kase.law.inclusion[from] ?? 1),
          ),
        ),
      ),
  },
  notes: 'No path meets two gates of one layer, so that only the layers have to be independent.',
});

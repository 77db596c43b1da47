import { claim, equal } from 'corrigenda';
import { unitsOf } from '../_graph.ts';
import { anyLawGraphs } from '../_dependent-graphs.ts';
import { statesOf } from '../_gate-states.ts';
import { fedBy, meanActivities } from './_mean-activities.ts';

export default claim({
  statement: String.raw`E(S_i^h) = \sum_{l < h} \sum_j w_{ij}^{hl} p_j^l E(S_j^l) \text{ for gates of any joint law}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: anyLawGraphs(),
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
    'no probabilities': ({ kase, E }, A) =>
      unitsOf(kase).map((i) =>
        equal(
          E[i] ?? 0,
          fedBy(A, kase, i, E, () => 1),
        ),
      ),
    '1 − p for p': ({ kase, E }, A) =>
      unitsOf(kase).map((i) =>
        equal(
          E[i] ?? 0,
          fedBy(A, kase, i, E, ({ from }) => A.of(1).minus(kase.law.inclusion[from] ?? 1)),
        ),
      ),
  },
  notes:
    'The source assumes independent gates. Without that a gate that stands twice on a path, for example, is 1 with probability p and not p².',
});

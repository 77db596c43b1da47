import { claim, equal } from 'corrigenda';
import { unitsOf } from '../_graph.ts';
import { gatedGraphs } from '../_graph-cases.ts';
import { gateStates } from '../_gate-states.ts';
import { forward, meanActivities } from './_mean-activities.ts';

export default claim({
  statement: String.raw`E(S_i^h) \text{ is the activity of unit } i \text{ in the network without dropout whose weights are } w_{ij}^{hl} p_j^l`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: gatedGraphs('units'),
  given: (A, graph) => meanActivities(A, graph, gateStates(A, graph.keep), 'units'),
  relation: ({ kase, E }, A) => {
    const scaled = forward(A, kase, ({ from }) => kase.keep[from] ?? 1);
    return unitsOf(kase).map((i) => equal(E[i] ?? 0, scaled[i] ?? 0, `node ${i}`));
  },
  mutants: {
    'the network without scaling': ({ kase, E, full }) =>
      unitsOf(kase).map((i) => equal(E[i] ?? 0, full[i] ?? 0)),
    'scaled once, in the weights into the unit': ({ kase, E, full }, A) =>
      unitsOf(kase).map((i) => {
        const p = kase.keep[kase.edges.find(({ to }) => to === i)?.from ?? 0] ?? 1;
        return equal(E[i] ?? 0, A.product([p, full[i] ?? 0]));
      }),
    'the probability of the unit that is fed': ({ kase, E }, A) => {
      const scaled = forward(A, kase, ({ to }) => kase.keep[to] ?? 1);
      return unitsOf(kase).map((i) => equal(E[i] ?? 0, scaled[i] ?? 0));
    },
  },
  notes: 'The sentence after (4): one forward pass through the original network.',
});

import { claim, equal } from 'corrigenda';
import { unitsOf } from '../_graph.ts';
import { anyLawGraphs } from '../_dependent-graphs.ts';
import { meanOver, statesOf } from '../_gate-states.ts';
import { pathsTo } from '../_path-sums.ts';
import { forward, meanActivities } from './_mean-activities.ts';

export default claim({
  statement: String.raw`E(S_i^h) - \hat S_i^h = \sum_{\text{paths } j_0 \to \dots \to i} \Big(E\big[\textstyle\prod_k \delta_{j_k}\big] - \prod_k p_{j_k}\Big) I_{j_0} \prod_k w_{j_{k+1} j_k}, \quad \hat S \text{ from the weights } w p`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: anyLawGraphs(),
  given: (A, kase) => {
    const states = statesOf(A, kase.law);
    const { E, full } = meanActivities(A, kase, states, 'units');
    const scaled = forward(A, kase, ({ from }) => kase.law.inclusion[from] ?? 1);
    const paths = unitsOf(kase).map((unit) =>
      pathsTo(kase, unit).map(({ nodes, edges }) => ({
        together: meanOver(A, states, (gates) => A.product(nodes.map((j) => gates[j] ?? 1))),
        apart: A.product(nodes.map((j) => kase.law.inclusion[j] ?? 1)),
        last: kase.law.inclusion[nodes.at(-1) ?? 0] ?? 1,
        value: A.product([
          kase.input[nodes[0] ?? 0] ?? 0,
          ...edges.map((k) => kase.edges[k]?.w ?? 0),
        ]),
      })),
    );
    return unitsOf(kase).map((i, place) => ({
      left: (E[i] ?? A.of(0)).minus(scaled[i] ?? 0),
      full: (E[i] ?? A.of(0)).minus(full[i] ?? 0),
      paths: paths[place] ?? [],
    }));
  },
  relation: (all, A) =>
    all.map(({ left, paths }) =>
      equal(
        left,
        A.sum(paths.map(({ together, apart, value }) => together.minus(apart).times(value))),
      ),
    ),
  mutants: {
    'no dependence at all': (all, A) => all.map(({ left }) => equal(left, A.of(0))),
    'the last probability for their product': (all, A) =>
      all.map(({ left, paths }) =>
        equal(
          left,
          A.sum(paths.map(({ together, last, value }) => together.minus(last).times(value))),
        ),
      ),
    'the sum of the differences without the weights': (all, A) =>
      all.map(({ left, paths }) =>
        equal(left, A.sum(paths.map(({ together, apart }) => together.minus(apart)))),
      ),
    'the unscaled network': (all, A) =>
      all.map(({ full, paths }) =>
        equal(
          full,
          A.sum(paths.map(({ together, apart, value }) => together.minus(apart).times(value))),
        ),
      ),
  },
  notes:
    'This is the weakest condition: (4) holds for all weights and inputs if and only if E(∏δ) = ∏p along every path.',
});

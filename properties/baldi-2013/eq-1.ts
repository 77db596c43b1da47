import { claim, equal } from 'corrigenda';
import { into, layerOf, nodesOf, unitsOf } from './_graph.ts';
import { gatedGraphs } from './_graph-cases.ts';
import { pathSums } from './_path-sums.ts';

export default claim({
  statement: String.raw`S_i^h(I) = \sum_{l < h} \sum_j w_{ij}^{hl} S_j^l, \quad S_j^0 = I_j`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: gatedGraphs('nothing'),
  given: (A, graph) => {
    const sum = pathSums(A, graph);
    return { graph, S: nodesOf(graph).map((node) => sum(node)) };
  },
  relation: ({ graph, S }, A) => [
    ...graph.input.map((x, j) => equal(S[j] ?? 0, A.of(x), `input ${j}`)),
    ...unitsOf(graph).map((i) =>
      equal(
        S[i] ?? 0,
        A.sum(into(graph, i).map(([{ from, w }]) => A.product([w, S[from] ?? 0]))),
        `node ${i}`,
      ),
    ),
  ],
  mutants: {
    'fed by the layer just below only': ({ graph, S }, A) =>
      unitsOf(graph).map((i) => {
        const below = into(graph, i).filter(
          ([{ from }]) => layerOf(graph, from) === layerOf(graph, i) - 1,
        );
        return equal(S[i] ?? 0, A.sum(below.map(([{ from, w }]) => A.product([w, S[from] ?? 0]))));
      }),
    'not fed by the input': ({ graph, S }, A) =>
      unitsOf(graph).map((i) => {
        const above = into(graph, i).filter(
          ([{ from, to }]) => layerOf(graph, from) > 0 || layerOf(graph, to) === 1,
        );
        return equal(S[i] ?? 0, A.sum(above.map(([{ from, w }]) => A.product([w, S[from] ?? 0]))));
      }),
    'the weights without the activities': ({ graph, S }, A) =>
      unitsOf(graph).map((i) => equal(S[i] ?? 0, A.sum(into(graph, i).map(([{ w }]) => w)))),
  },
  notes:
    'The activities are the sums over all paths from an input, and the equation is checked in every unit. A bias is an input that is 1.',
});

import { claim, equal } from 'corrigenda';
import type { Arithmetic } from 'corrigenda';
import { into, unitsOf, type Edge } from '../_graph.ts';
import { gatedGraphs } from '../_graph-cases.ts';
import { relayed, type Relayed } from './_expanded.ts';

/** Σ g w S over the connections into each unit, for some gate g of each connection. */
function links(A: Arithmetic, { graph, S }: Relayed, gate: (edge: Edge, k: number) => number) {
  return unitsOf(graph).map((i) =>
    equal(
      S[i] ?? 0,
      A.sum(
        into(graph, i).map(([edge, k]) => A.product([gate(edge, k), edge.w, S[edge.from] ?? 0])),
      ),
      `node ${i}`,
    ),
  );
}

export default claim({
  statement: String.raw`S_i^h = \sum_{l < h} \sum_j \delta_{ij}^{hl} w_{ij}^{hl} S_j^l, \quad S_j^0 = I_j`,
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
  given: relayed,
  costly: true,
  relation: (all, A) => all.flatMap((one) => links(A, one, (_, k) => one.gates[k] ?? 1)),
  mutants: {
    'one gate for all connections into a unit': (all, A) =>
      all.flatMap((one) =>
        links(A, one, ({ to }) => one.gates[into(one.graph, to)[0]?.[1] ?? 0] ?? 1),
      ),
    'one gate for all connections out of a unit': (all, A) =>
      all.flatMap((one) =>
        links(
          A,
          one,
          ({ from }) => one.gates[one.graph.edges.findIndex((e) => e.from === from)] ?? 1,
        ),
      ),
    'no gates': (all, A) => all.flatMap((one) => links(A, one, () => 1)),
  },
  notes:
    'For every mask: gates on connections are gates on the units of the graph that has a unit of its own on every connection, and its activities, as sums over paths, satisfy the equation.',
});

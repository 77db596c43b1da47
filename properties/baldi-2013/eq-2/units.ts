import { claim, equal } from 'corrigenda';
import type { Arithmetic, Operand } from 'corrigenda';
import { feedersOf, into, layerOf, nodesOf, unitsOf, type Edge } from '../_graph.ts';
import { gatedGraphs, type GatedGraph } from '../_graph-cases.ts';
import { gateStates } from '../_gate-states.ts';
import { pathSums } from '../_path-sums.ts';

/** The activities of the units that each mask leaves, as those of the graph without the others. */
function subnetworks(A: Arithmetic, graph: GatedGraph) {
  const sum = pathSums(A, graph);
  return gateStates(A, graph.keep).map(({ gates }) => ({
    graph,
    gates,
    S: nodesOf(graph).map((node) => sum(node, ({ nodes }) => nodes.every((j) => gates[j] === 1))),
    left: unitsOf(graph).filter((i) => gates[i] !== 0),
  }));
}

type Subnetwork = ReturnType<typeof subnetworks>[number];

/** Σ w g S over the connections into each unit that is left. */
function links(
  A: Arithmetic,
  { graph, gates, S, left }: Subnetwork,
  gate: (edge: Edge, gates: readonly number[]) => Operand,
) {
  return left.map((i) =>
    equal(
      S[i] ?? 0,
      A.sum(
        into(graph, i).map(([edge]) => A.product([edge.w, gate(edge, gates), S[edge.from] ?? 0])),
      ),
      `node ${i}, gates ${gates.join('')}`,
    ),
  );
}

export default claim({
  statement: String.raw`S_i^h = \sum_{l < h} \sum_j w_{ij}^{hl} \delta_j^l S_j^l, \quad S_j^0 = I_j`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: gatedGraphs('units'),
  given: subnetworks,
  relation: (all, A) => all.flatMap((one) => links(A, one, ({ from }, gates) => gates[from] ?? 1)),
  mutants: {
    'the gate of the unit that is fed': (all, A) =>
      all.flatMap((one) => links(A, one, ({ to }, gates) => gates[to] ?? 1)),
    'no gates on the inputs': (all, A) =>
      all.flatMap((one) =>
        links(A, one, ({ from }, gates) =>
          layerOf(one.graph, from) === 0 ? 1 : (gates[from] ?? 1),
        ),
      ),
    'the gate of the first unit for all': (all, A) =>
      all.flatMap((one) => links(A, one, (_, gates) => gates[feedersOf(one.graph)[0] ?? 0] ?? 1)),
  },
  notes:
    'For every mask: the activities of the graph from which the dropped units are removed with all their connections, as sums over the paths that are left, satisfy the equation in every unit that is left.',
});

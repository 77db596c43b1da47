import { claim, equal } from 'corrigenda';
import type { Arithmetic } from 'corrigenda';
import { nodesOf, unitsOf, type Edge } from '../_graph.ts';
import { gatedGraphs, type GatedGraph } from '../_graph-cases.ts';
import { gateStates } from '../_gate-states.ts';
import { pathSums, type Path } from '../_path-sums.ts';

/** The activities under gates on units, and under gates on connections that follow `gate`. */
function both(A: Arithmetic, graph: GatedGraph) {
  const sum = pathSums(A, graph);
  return gateStates(A, graph.keep).map(({ gates }) => {
    const open = (path: Path, gate: (edge: Edge) => number | undefined): boolean =>
      path.edges.every((k) => {
        const edge = graph.edges[k];
        return edge === undefined || gate(edge) !== 0;
      });
    return {
      units: unitsOf(graph),
      unitGates: nodesOf(graph).map((i) =>
        sum(i, ({ nodes }) => nodes.every((j) => gates[j] === 1)),
      ),
      outgoing: nodesOf(graph).map((i) => sum(i, (path) => open(path, ({ from }) => gates[from]))),
      incoming: nodesOf(graph).map((i) => sum(i, (path) => open(path, ({ to }) => gates[to]))),
      none: nodesOf(graph).map((i) => sum(i)),
    };
  });
}

export default claim({
  statement: String.raw`\delta_{ij}^{hl} = \delta_j^l \text{ for all } i, h \text{ makes (3) the same as (2)}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: gatedGraphs('units'),
  given: both,
  relation: (all) =>
    all.flatMap(({ units, unitGates, outgoing }) =>
      units.map((i) => equal(unitGates[i] ?? 0, outgoing[i] ?? 0, `node ${i}`)),
    ),
  mutants: {
    'one gate for the connections into a unit': (all) =>
      all.flatMap(({ units, unitGates, incoming }) =>
        units.map((i) => equal(unitGates[i] ?? 0, incoming[i] ?? 0)),
      ),
    'no gates on the connections': (all) =>
      all.flatMap(({ units, unitGates, none }) =>
        units.map((i) => equal(unitGates[i] ?? 0, none[i] ?? 0)),
      ),
  },
  notes:
    'Dropping a unit is dropping all connections that leave it together, so that gates on units are tied gates on connections.',
});

import { Rational } from 'corrigenda';
import type { Arithmetic } from 'corrigenda';
import { nodesOf, type Graph } from '../_graph.ts';
import type { GatedGraph } from '../_graph-cases.ts';
import { gateStates } from '../_gate-states.ts';
import { pathSums } from '../_path-sums.ts';

/**
 * The graph in which a unit of its own stands on each connection: relay k of
 * connection j → i is fed by j with the weight of the connection, and feeds i
 * with weight 1. Its node comes after those of the graph; only `into` and the
 * paths, which ask for no order of the nodes, are used of it.
 */
function withRelays(graph: Graph): Graph {
  const first = nodesOf(graph).length;
  return {
    ...graph,
    widths: [...graph.widths, graph.edges.length],
    edges: graph.edges.flatMap(({ from, to, w }, k) => [
      { from, to: first + k, w },
      { from: first + k, to, w: Rational.one },
    ]),
  };
}

/** For each mask of the connections the activities of the graph with gated relays. */
export function relayed(A: Arithmetic, graph: GatedGraph) {
  const sum = pathSums(A, withRelays(graph));
  const first = nodesOf(graph).length;
  return gateStates(A, graph.keep).map(({ gates }) => ({
    graph,
    gates,
    S: nodesOf(graph).map((node) =>
      sum(node, ({ nodes }) => nodes.every((j) => j < first || gates[j - first] === 1)),
    ),
  }));
}

export type Relayed = ReturnType<typeof relayed>[number];

import type { Arithmetic, Value } from 'corrigenda';
import { into, nodesOf, type Graph } from './_graph.ts';

/** One way from an input to a node, by the nodes that it leaves and the connections it takes. */
export interface Path {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** All ways from the inputs to a node. */
export function pathsTo(graph: Graph, node: number): readonly Path[] {
  if (node < (graph.widths[0] ?? 0)) return [{ nodes: [], edges: [] }];
  return into(graph, node).flatMap(([{ from }, place]) =>
    pathsTo(graph, from).map(({ nodes, edges }) => ({
      nodes: [...nodes, from],
      edges: [...edges, place],
    })),
  );
}

/** The activity of a node in the linear network that only some of its paths are left of. */
export type PathSum = (node: number, isLeft?: (path: Path) => boolean) => Value;

/**
 * Linear activities without any recursion over layers: the sum over all paths
 * from an input to the node of the input times the weights on the path, which is
 * the Neumann series (1 + W + W² + …)I of the graph.
 */
export function pathSums(A: Arithmetic, graph: Graph): PathSum {
  const known = nodesOf(graph).map((node) =>
    pathsTo(graph, node).map((path) => {
      const start = path.nodes[0] ?? node;
      const weights = path.edges.map((place) => graph.edges[place]?.w ?? 0);
      return { path, value: A.product([graph.input[start] ?? 0, ...weights]) };
    }),
  );
  return (node, isLeft = () => true) =>
    A.sum((known[node] ?? []).flatMap(({ path, value }) => (isLeft(path) ? [value] : [])));
}

import type { Rational } from 'corrigenda';

/** The connection from node j of a lower layer to node i, with its weight. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly w: Rational;
}

/**
 * A layered acyclic graph with weights and an input vector. The nodes are
 * numbered from 0, layer by layer; layer 0 holds the inputs. Connections may
 * come from any lower layer.
 */
export interface Graph {
  /** The number of nodes of each layer. */
  readonly widths: readonly number[];
  readonly edges: readonly Edge[];
  readonly input: readonly Rational[];
}

/** The layer in which a node lies. */
export function layerOf({ widths }: Graph, node: number): number {
  let end = 0;
  return widths.findIndex((width) => node < (end += width));
}

export function nodesOf({ widths }: Graph): readonly number[] {
  return Array.from({ length: widths.reduce((sum, width) => sum + width, 0) }, (_, i) => i);
}

/** The nodes above the input. */
export function unitsOf(graph: Graph): readonly number[] {
  return nodesOf(graph).slice(graph.widths[0] ?? 0);
}

/** The nodes that feed others: all but those of the top layer. */
export function feedersOf(graph: Graph): readonly number[] {
  return nodesOf(graph).slice(0, -(graph.widths.at(-1) ?? 0));
}

/** The connections into a node, each with its place among all. */
export function into(
  graph: Graph,
  node: number,
): readonly (readonly [edge: Edge, place: number])[] {
  return graph.edges.flatMap((edge, place) => (edge.to === node ? [[edge, place] as const] : []));
}

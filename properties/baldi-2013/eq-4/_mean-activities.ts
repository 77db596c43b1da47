import type { Arithmetic, Operand, Value } from 'corrigenda';
import { into, nodesOf, unitsOf, type Edge, type Graph } from '../_graph.ts';
import { meanOver, type GateState } from '../_gate-states.ts';
import { pathSums } from '../_path-sums.ts';

/** E(S) of every node over all masks. */
export interface MeanActivities<Kase extends Graph> {
  readonly kase: Kase;
  readonly E: readonly Value[];
  /** The activities without gates. */
  readonly full: readonly Value[];
}

/**
 * The mean of the linear activities over all masks, each the sum over the paths
 * that the mask leaves.
 *
 * @param on whether the gates stand on the units, in the order of the nodes, or
 *   on the connections, in their order.
 */
export function meanActivities<Kase extends Graph>(
  A: Arithmetic,
  kase: Kase,
  states: readonly GateState[],
  on: 'units' | 'connections',
): MeanActivities<Kase> {
  const sum = pathSums(A, kase);
  return {
    kase,
    E: nodesOf(kase).map((node) =>
      meanOver(A, states, (gates) =>
        sum(node, ({ nodes, edges }) =>
          (on === 'units' ? nodes : edges).every((place) => gates[place] !== 0),
        ),
      ),
    ),
    full: nodesOf(kase).map((node) => sum(node)),
  };
}

/** Σ_l Σ_j w g x over the connections into a unit, for a factor g of each connection. */
export function fedBy(
  A: Arithmetic,
  graph: Graph,
  unit: number,
  activities: readonly Operand[],
  factor: (edge: Edge, place: number) => Operand,
): Value {
  return A.sum(
    into(graph, unit).map(([edge, place]) =>
      A.product([edge.w, factor(edge, place), activities[edge.from] ?? 0]),
    ),
  );
}

/** One forward pass from the input, with a factor on each weight. */
export function forward(
  A: Arithmetic,
  graph: Graph,
  factor: (edge: Edge, place: number) => Operand,
): readonly Value[] {
  const done: Value[] = graph.input.map((x) => A.of(x));
  for (const unit of unitsOf(graph)) done.push(fedBy(A, graph, unit, done, factor));
  return done;
}

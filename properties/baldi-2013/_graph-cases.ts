import { countingMasks, list, map, probability, rational, record, union } from 'corrigenda';
import type { Domain, Rational } from 'corrigenda';
import type { Edge, Graph } from './_graph.ts';

/** A graph and a probability for each gate: of each feeding node, or of each connection. */
export interface GatedGraph extends Graph {
  readonly keep: readonly Rational[];
}

/** What has a gate of its own. */
export type Gating = 'units' | 'connections' | 'nothing';

/** The widths of the layers, the inputs first. */
export type Shape = readonly number[];

const SIZE = { min: -4, max: 4, maxDenominator: 8 } as const;

/** From one input and one unit to three layers; an input feeds several units, and several layers. */
const SHAPES: readonly Shape[] = [
  [1, 1],
  [2, 1],
  [1, 1, 1],
  [1, 2, 1],
  [2, 1, 1],
  [1, 2, 2],
  [1, 1, 1, 1],
];

/** The connections of a shape: from the layer below only, or from every lower layer. */
export function connections(widths: Shape, skip: boolean): readonly Omit<Edge, 'w'>[] {
  const first = widths.map((_, h) => widths.slice(0, h).reduce((sum, width) => sum + width, 0));
  const nodes = (h: number): number[] =>
    Array.from({ length: widths[h] ?? 0 }, (_, i) => (first[h] ?? 0) + i);
  return widths.flatMap((_, h) =>
    widths.flatMap((__, l) =>
      l === h - 1 || (skip && l < h)
        ? nodes(h).flatMap((to) => nodes(l).map((from) => ({ from, to })))
        : [],
    ),
  );
}

function gateCount(widths: Shape, edges: number, gating: Gating): number {
  if (gating === 'nothing') return 0;
  if (gating === 'connections') return edges;
  return widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
}

/** Graphs of these shapes with any weights, 0 and negative ones among them. */
export function gatedGraphs(
  gating: Gating,
  options: { readonly shapes?: readonly Shape[]; readonly size?: typeof SIZE } = {},
): Domain<GatedGraph> {
  const { shapes = SHAPES, size = SIZE } = options;
  const ofShape = (widths: Shape, skip: boolean): Domain<GatedGraph> => {
    const places = connections(widths, skip);
    const exactly = (n: number): { min: number; max: number } => ({ min: n, max: n });
    return map(
      record({
        keep: list(
          probability({ maxDenominator: 20 }),
          exactly(gateCount(widths, places.length, gating)),
        ),
        input: list(rational(size), exactly(widths[0] ?? 0)),
        weights: list(rational(size), exactly(places.length)),
      }),
      ({ keep, input, weights }) => ({
        widths,
        input,
        keep,
        edges: weights.flatMap((w, i) => {
          const place = places[i];
          return place ? [{ ...place, w }] : [];
        }),
      }),
    );
  };
  return countingMasks(
    map(
      union(
        shapes.flatMap((widths) =>
          widths.length > 2
            ? [ofShape(widths, false), ofShape(widths, true)]
            : [ofShape(widths, false)],
        ),
      ),
      (kase) => kase,
      `layered graphs of 1 to 3 layers above the input, with and without skip connections${textOf(gating)}`,
    ),
    (kase) => 2 ** kase.keep.length,
  );
}

function textOf(gating: Gating): string {
  if (gating === 'nothing') return '';
  const where = gating === 'units' ? 'input and hidden unit' : 'connection';
  return `; an independent gate on each ${where}, keep probabilities in [0, 1]`;
}

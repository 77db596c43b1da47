import { anyLaws, countingMasks, list, map, product, rational, record, union } from 'corrigenda';
import type { Domain, MaskLaw } from 'corrigenda';
import type { Graph } from './_graph.ts';
import { connections, type Shape } from './_graph-cases.ts';

/** A graph and any joint law of the gates on its feeding nodes. */
export interface LawGraph extends Graph {
  readonly law: MaskLaw;
}

const SIZE = { min: -4, max: 4, maxDenominator: 8 } as const;

const SHAPES: readonly Shape[] = [
  [1, 1],
  [2, 1],
  [1, 1, 1],
  [1, 2, 1],
  [2, 1, 1],
  [1, 1, 1, 1],
];

/** The gates of all feeding nodes under a law made for their number. */
export function lawGraphs(
  laws: (widths: readonly number[]) => Domain<MaskLaw>,
  text: string,
): Domain<LawGraph> {
  const ofShape = (widths: Shape, skip: boolean): Domain<LawGraph> => {
    const places = connections(widths, skip);
    return map(
      record({
        law: laws(widths.slice(0, -1)),
        input: list(rational(SIZE), { min: widths[0] ?? 0, max: widths[0] ?? 0 }),
        weights: list(rational(SIZE), { min: places.length, max: places.length }),
      }),
      ({ law, input, weights }) => ({
        widths,
        input,
        law,
        edges: weights.flatMap((w, i) => {
          const place = places[i];
          return place ? [{ ...place, w }] : [];
        }),
      }),
    );
  };
  return countingMasks(
    map(
      union(SHAPES.flatMap((widths) => [ofShape(widths, false), ofShape(widths, true)])),
      (kase) => kase,
      `layered graphs of 1 to 3 layers above the input; a gate on each input and hidden unit, ${text}`,
    ),
    (kase) => kase.law.size,
  );
}

/** Gates under any joint law. */
export function anyLawGraphs(): Domain<LawGraph> {
  return lawGraphs(
    (widths) => anyLaws(widths.reduce((sum, width) => sum + width, 0)),
    'under any joint law (independent, explicit, tied, one-of-k, pairwise)',
  );
}

/** Any joint law within each layer, the layers independent of each other. */
export function layerwiseGraphs(): Domain<LawGraph> {
  return lawGraphs(
    ([first = 1, ...rest]) =>
      rest.reduce<Domain<MaskLaw>>(
        (laws, width) =>
          map(record({ laws, own: anyLaws(width) }), ({ laws, own }) => product([laws, own])),
        anyLaws(first),
      ),
    'under any joint law within a layer, the layers independent of each other',
  );
}

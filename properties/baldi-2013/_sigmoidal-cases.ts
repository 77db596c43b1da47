import {
  anyLaws,
  choice,
  countingMasks,
  independentLaws,
  list,
  logisticShape,
  map,
  product,
  rational,
  Rational,
  record,
  union,
} from 'corrigenda';
import type { Domain, LogisticUnit, MaskLaw } from 'corrigenda';
import type { Graph } from './_graph.ts';
import { connections, type Shape } from './_graph-cases.ts';

/** c, λ and the base of a logistic function. */
export type Sigmoid = Pick<LogisticUnit, 'c' | 'lambda' | 'base'>;

/** A deep network of sigmoidal units with a gate on each input and hidden unit. */
export interface SigmoidalCase extends Graph {
  readonly law: MaskLaw;
  /** One for each layer above the input. */
  readonly sigmoids: readonly Sigmoid[];
}

const SIZE = { min: -3, max: 3, maxDenominator: 4 } as const;

const SHAPES: readonly Shape[] = [
  [1, 1],
  [2, 1],
  [1, 1, 1],
  [2, 1, 1],
  [1, 2, 1],
];

/** How the gates depend on each other: not at all, anyhow, or within a layer only. */
export type Dependence = 'independent' | 'any' | 'within layers';

const TEXT = {
  independent: 'independent gates',
  any: 'gates of any joint law',
  'within layers': 'gates of any joint law within a layer, the layers independent of each other',
} as const;

function lawsOf(widths: readonly number[], dependence: Dependence): Domain<MaskLaw> {
  const gates = widths.reduce((sum, width) => sum + width, 0);
  if (dependence === 'independent') return independentLaws(gates);
  if (dependence === 'any') return anyLaws(gates);
  const [first = 1, ...rest] = widths;
  return rest.reduce<Domain<MaskLaw>>(
    (laws, width) =>
      map(record({ laws, own: anyLaws(width) }), ({ laws, own }) => product([laws, own])),
    anyLaws(first),
  );
}

/**
 * Networks of one or two layers of sigmoidal units, with and without
 * connections that skip a layer. Most of them have the base 2 and integers for
 * weights, inputs and λ, so that the outputs of their first layer are rational.
 */
export function sigmoidalNetworks(
  dependence: Dependence = 'independent',
  shapes: readonly Shape[] = SHAPES,
  bases: 'two' | 'both' = 'both',
  skips = true,
): Domain<SigmoidalCase> {
  const ofShape = (widths: Shape, skip: boolean, base: 'e' | 'two'): Domain<SigmoidalCase> => {
    const places = connections(widths, skip);
    const exactly = (n: number): { min: number; max: number } => ({ min: n, max: n });
    const whole = (x: Rational): Rational =>
      base === 'e' ? x : Rational.of(x.numerator / x.denominator);
    const sigmoid = record({
      c: rational({ min: 0, max: 6, maxDenominator: 4, excluding: [0] }),
      lambda: rational({ min: -2, max: 2, maxDenominator: 2 }),
    });
    return map(
      record({
        law: lawsOf(widths.slice(0, -1), dependence),
        input: list(rational(SIZE), exactly(widths[0] ?? 0)),
        weights: list(rational(SIZE), exactly(places.length)),
        sigmoids: list(sigmoid, exactly(widths.length - 1)),
        base: choice(base),
      }),
      ({ law, input, weights, sigmoids }) => ({
        widths,
        law,
        input: input.map(whole),
        edges: weights.flatMap((w, i) => {
          const place = places[i];
          return place ? [{ ...place, w: whole(w) }] : [];
        }),
        sigmoids: sigmoids.map(({ c, lambda }) =>
          logisticShape({ c, lambda: whole(lambda), base: base === 'e' ? base : 2 }),
        ),
      }),
    );
  };
  // Two layers with the base e are decided by enclosures only, and take the longest.
  const parts = shapes.flatMap((widths) => [
    ofShape(widths, false, 'two'),
    ...(skips && widths.length > 2 ? [ofShape(widths, true, 'two')] : []),
    ...(bases === 'both' && (Math.max(...widths) === 1 || widths.length === 2)
      ? [ofShape(widths, false, 'e')]
      : []),
  ]);
  return countingMasks(
    map(
      union(parts),
      (kase) => kase,
      `networks of 1 to ${Math.max(...shapes.map(({ length }) => length - 1))} layers of sigmoidal units, with${skips ? ' and without' : 'out'} skip connections, c in (0, 6], λ in [−2, 2], base 2${bases === 'both' ? ' or e' : ''}; ${TEXT[dependence]} on inputs and hidden units`,
    ),
    (kase) => kase.law.size,
  );
}

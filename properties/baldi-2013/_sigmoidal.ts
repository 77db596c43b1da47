import { ensemble, logistic, members, network, Rational, weightedMean } from 'corrigenda';
import type { Arithmetic, Ensemble, Network, Value } from 'corrigenda';
import { into, layerOf, nodesOf, unitsOf, type Graph } from './_graph.ts';
import type { Sigmoid, SigmoidalCase } from './_sigmoidal-cases.ts';

/** σ of the layer in which a unit lies. */
export function sigmoidOf(kase: SigmoidalCase, unit: number): Sigmoid {
  const sigmoid = kase.sigmoids[layerOf(kase, unit) - 1];
  if (!sigmoid) throw new RangeError(`node ${unit} is no unit`);
  return sigmoid;
}

/** S and O of every node; for an input both are I. */
export interface Activities {
  readonly S: readonly Value[];
  readonly O: readonly Value[];
}

/**
 * The activities under a mask, layer by layer from the input upwards.
 *
 * @param tops false where the outputs of the top layer, which need not be
 *   rational as its total inputs are, are not wanted; they are 0 then.
 */
export function activities(
  A: Arithmetic,
  kase: SigmoidalCase,
  gates: readonly number[],
  tops = true,
): Activities {
  const S: Value[] = kase.input.map((x) => A.of(x));
  const O = [...S];
  for (const unit of unitsOf(kase)) {
    const total = A.sum(
      into(kase, unit).flatMap(([{ from, w }]) =>
        gates[from] === 0 ? [] : [(O[from] ?? A.of(0)).times(w)],
      ),
    );
    S.push(total);
    const wanted = tops || layerOf(kase, unit) < kase.widths.length - 1;
    O.push(wanted ? logistic(A, sigmoidOf(kase, unit), total) : A.of(0));
  }
  return { S, O };
}

/** A node's quantities over all masks. */
export interface NodeEnsemble {
  readonly node: number;
  readonly outputs: readonly Value[];
  readonly all: Ensemble;
  /** E(S). */
  readonly meanTotal: Value;
}

/**
 * Every node's S and O over all masks of the whole network, with their
 * probabilities; the outputs of the top layer only where `tops` is not false.
 */
export function nodeEnsembles(
  A: Arithmetic,
  kase: SigmoidalCase,
  tops = true,
): readonly NodeEnsemble[] {
  const masks = members(kase.law);
  const weights = masks.map(({ weight }) => weight);
  const rows = masks.map(({ mask }) => activities(A, kase, mask, tops));
  return nodesOf(kase).map((node) => {
    const outputs = rows.map(({ O }) => O[node] ?? A.of(0));
    return {
      node,
      outputs,
      all: ensemble(A, outputs, weights),
      meanTotal: weightedMean(
        A,
        rows.map(({ S }, d) => [S[node] ?? A.of(0), weights[d] ?? Rational.zero] as const),
      ),
    };
  });
}

/** The same network for the engine, whose gates are those of the feeding nodes, in order. */
export function engineNetwork(kase: Graph & { readonly sigmoids: readonly Sigmoid[] }): Network {
  const { widths, edges } = kase;
  const first = widths.map((_, h) => widths.slice(0, h).reduce((sum, width) => sum + width, 0));
  const places = (h: number): number[] =>
    Array.from({ length: widths[h] ?? 0 }, (_, i) => (first[h] ?? 0) + i);
  return network({
    inputs: widths[0] ?? 0,
    inputGates: places(0),
    layers: kase.sigmoids.map((sigmoid, index) => {
      const h = index + 1;
      return {
        activation: { kind: 'logistic', ...sigmoid },
        biases: places(h).map(() => 0),
        ...(h < widths.length - 1 ? { gates: places(h) } : {}),
        connections:
          places(0).length === 0
            ? []
            : layersBelow(h).map((l) => ({
                from: l,
                weights: places(h).map((to) =>
                  places(l).map(
                    (from) => edges.find((e) => e.from === from && e.to === to)?.w ?? 0,
                  ),
                ),
              })),
      };
    }),
  });
}

function layersBelow(h: number): readonly number[] {
  return Array.from({ length: h }, (_, l) => l);
}

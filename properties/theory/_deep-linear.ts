import { countingMasks, described, independent, integer, list, map, members } from 'corrigenda';
import { probability, rational, record, Rational, union, weightedMean } from 'corrigenda';
import type { Arithmetic, Domain, Value } from 'corrigenda';

/** W_1 … W_{k+1} of a deep linear network, the keep probability of each hidden layer, and targets. */
export interface DeepLinear {
  /** Row-wise, the layer nearest to the input first. */
  readonly weights: readonly (readonly (readonly Rational[])[])[];
  readonly keep: readonly Rational[];
  /** A target vector for each vector of signs. */
  readonly targets: readonly (readonly Rational[])[];
}

const SHAPES = [
  [1, 1, 1],
  [2, 1, 1],
  [1, 2, 1],
  [2, 2, 1],
  [1, 1, 1, 1],
  [1, 2, 2],
  [1, 2, 1, 1],
  [2, 1, 2, 1],
  [1, 2, 2, 1],
  [1, 1, 1, 1, 1],
] as const;

/** @param own whether each hidden layer has a keep probability of its own. */
export function deepLinearNetworks(own: boolean): Domain<DeepLinear> {
  return countingMasks(
    described(
      union(SHAPES.map((widths) => ofShape(widths, own))),
      `linear networks with 1 to 3 hidden layers of 1 or 2 units, ${own ? 'a keep probability for each hidden layer' : 'one keep probability'} in (0, 1], inputs ±1, any targets`,
    ),
    ({ weights }) => 2 ** weights.slice(0, -1).reduce((sum, layer) => sum + layer.length, 0),
  );
}

function ofShape(widths: readonly number[], own: boolean): Domain<DeepLinear> {
  const number = rational({ min: -3, max: 3, maxDenominator: 4 });
  const layers = widths.slice(1);
  const count = layers.reduce((sum, width, l) => sum + width * (widths[l] ?? 0), 0);
  const hidden = layers.length - 1;
  const examples = 2 ** (widths[0] ?? 0);
  const outputs = widths.at(-1) ?? 1;
  const p = probability({ maxDenominator: 12, excluding: [0] });
  return map(
    record({
      entries: list(number, { min: count, max: count }),
      keep: list(p, { min: own ? hidden : 1, max: own ? hidden : 1 }),
      targets: list(list(integer(-2, 2), { min: outputs, max: outputs }), {
        min: examples,
        max: examples,
      }),
    }),
    ({ entries, keep, targets }) => {
      const next = entries.values();
      return {
        weights: layers.map((width, l) =>
          Array.from({ length: width }, () =>
            Array.from({ length: widths[l] ?? 0 }, () => next.next().value ?? Rational.zero),
          ),
        ),
        keep: Array.from({ length: hidden }, (_, j) => keep[j] ?? keep[0] ?? Rational.one),
        targets: targets.map((row) => row.map((x) => Rational.of(x))),
      };
    },
  );
}

type Matrix = readonly (readonly Rational[])[];

function times(a: Matrix, b: Matrix): Matrix {
  return a.map((row) =>
    (b[0] ?? []).map((_, j) => Rational.sum(row.map((x, i) => x.times(b[i]?.[j] ?? 0)))),
  );
}

function norm(entries: readonly Rational[]): Rational {
  return Rational.sum(entries.map((x) => x.toThe(2)));
}

/** All vectors of signs of a length: their mean of x xᵀ is the identity. */
function signs(length: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** length }, (_, code) =>
    Array.from({ length }, (_unit, i) => ((code >> i) & 1 ? -1 : 1)),
  );
}

/** The losses, and what the path regulariser is made of. */
export interface DeepLosses {
  /** Mean over inputs and masks of ‖t − f(x; d)‖², kept units divided by p. */
  readonly dropout: Value;
  /** Mean over the inputs of ‖t − f(x)‖². */
  readonly plain: Value;
  /** The regulariser with factors λ_j in place of (1 − p_j)/p_j; only paths through up to `most` gates. */
  readonly regulariser: (lambda?: (p: Rational) => Rational, most?: number) => Value;
}

export function deepLosses(A: Arithmetic, { weights, keep, targets }: DeepLinear): DeepLosses {
  const inputs = signs(weights[0]?.[0]?.length ?? 0);
  const widths = weights.slice(0, -1).map((layer) => layer.length);
  const gates = widths.flatMap((width, j) => Array<Rational>(width).fill(keep[j] ?? Rational.one));
  const loss = (factors: readonly Rational[]): Rational => {
    let first = 0;
    const masked = weights.map((layer, l) => {
      if (l === weights.length - 1) return layer;
      return layer.map((row) => {
        const factor = factors[first++] ?? Rational.one;
        return row.map((x) => x.times(factor));
      });
    });
    const product = masked.reduce((below, layer) => times(layer, below));
    const squares = inputs.map((x, n) =>
      norm(
        product.map((row, i) =>
          Rational.sum(row.map((w, j) => w.times(x[j] ?? 0))).minus(targets[n]?.[i] ?? 0),
        ),
      ),
    );
    return Rational.sum(squares).over(inputs.length);
  };
  const scaled = members(independent(gates)).map(({ mask, weight }) => {
    const factors = gates.map((p, i) => Rational.of(mask[i] ?? 0).over(p));
    return [A.of(loss(factors)), weight] as const;
  });
  return {
    dropout: weightedMean(A, scaled),
    plain: A.of(loss([])),
    regulariser: (lambda = (p) => Rational.one.minus(p).over(p), most = widths.length) =>
      A.of(pathRegulariser(weights, keep.map(lambda), most)),
  };
}

/**
 * Σ_l Σ_{j₁<…<j_l} Σ_{i₁…i_l} ‖W_{1→j₁}(i₁,:)‖² ∏ λ_j ∏ W_{j_q+1→j_{q+1}}(i_{q+1}, i_q)²
 * ‖W_{j_l+1→k+1}(:, i_l)‖² (Mianjy & Arora 2019).
 */
function pathRegulariser(
  weights: DeepLinear['weights'],
  lambda: readonly Rational[],
  most: number,
): Rational {
  const hidden = weights.length - 1;
  /** W_b … W_a, layers counted from 0. */
  const between = (a: number, b: number): Matrix =>
    weights.slice(a, b + 1).reduce((below, layer) => times(layer, below));
  const terms: Rational[] = [];
  const extend = (layer: number, unit: number, product: Rational, gates: number): void => {
    const onward = between(layer + 1, hidden).map((row) => row[unit] ?? Rational.zero);
    terms.push(product.times(norm(onward)));
    if (gates === most) return;
    for (let next = layer + 1; next < hidden; next++)
      for (const [i, row] of between(layer + 1, next).entries())
        extend(
          next,
          i,
          product.times((row[unit] ?? Rational.zero).toThe(2)).times(lambda[next] ?? 0),
          gates + 1,
        );
  };
  for (let first = 0; first < hidden; first++)
    for (const [i, row] of between(0, first).entries())
      extend(first, i, norm(row).times(lambda[first] ?? 0), 1);
  return Rational.sum(terms);
}

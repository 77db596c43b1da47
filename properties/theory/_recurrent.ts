import {
  independent,
  list,
  members,
  probability,
  rational,
  record,
  union,
  weightedMean,
} from 'corrigenda';
import { countingMasks, described } from 'corrigenda';
import type { Arithmetic, Domain, Rational, Value } from 'corrigenda';

/** A linear network of several equal layers, whose masks are all the same. */
export interface Recurrent {
  /** A row for each unit. */
  readonly weights: readonly (readonly Rational[])[];
  readonly input: readonly Rational[];
  readonly readout: readonly Rational[];
  readonly keep: readonly Rational[];
  readonly steps: number;
}

const number = rational({ min: -3, max: 3, maxDenominator: 6 });

/** 1 to 3 units, 1 to 4 steps, any keep probabilities. */
export function recurrentNetworks(): Domain<Recurrent> {
  const shapes = [
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 1],
    [2, 2],
    [2, 3],
    [3, 2],
    [2, 4],
  ] as const;
  const ofShape = ([units, steps]: readonly [number, number]): Domain<Recurrent> => {
    const each = { min: units, max: units };
    return described(
      mapped(
        record({
          weights: list(list(number, each), each),
          input: list(number, each),
          readout: list(number, each),
          keep: list(probability({ maxDenominator: 20 }), each),
        }),
        steps,
      ),
      'linear recurrent networks of 1 to 3 units and 1 to 4 steps with one mask for all steps, keep probabilities in [0, 1]',
    );
  };
  return countingMasks(union(shapes.map(ofShape)), ({ keep }) => 2 ** keep.length);
}

function mapped(domain: Domain<Omit<Recurrent, 'steps'>>, steps: number): Domain<Recurrent> {
  return {
    ...domain,
    build: (parameters) => {
      const kase = domain.build(parameters);
      return kase && { ...kase, steps };
    },
  };
}

/** Its output for given factors in place of the gates: Σ u_i h_i, h ← W(δ ⊙ h). */
function output(A: Arithmetic, kase: Recurrent, gates: readonly (Rational | number)[]): Value {
  let h = kase.input.map((x) => A.of(x));
  for (let step = 0; step < kase.steps; step++) {
    const masked = h.map((x, i) => x.times(gates[i] ?? 1));
    h = kase.weights.map((row) => A.sum(masked.map((x, j) => x.times(row[j] ?? 0))));
  }
  return A.sum(h.map((x, i) => x.times(kase.readout[i] ?? 0)));
}

/** The mean output, and sums over all paths from the input to the output. */
export interface Paths {
  /** By enumeration of all masks. */
  readonly mean: Value;
  /** Σ over paths of the product of the weights, times p for each unit on the path, once. */
  readonly once: () => Value;
  /** The same with p as often as the unit is passed: one forward pass with pW. */
  readonly scaled: () => Value;
  /** The same without p. */
  readonly full: () => Value;
  /** The same with p for the first unit of the path only. */
  readonly firstOnly: () => Value;
}

export function paths(A: Arithmetic, kase: Recurrent): Paths {
  const all = members(independent(kase.keep));
  return {
    mean: weightedMean(
      A,
      all.map(({ mask, weight }) => [output(A, kase, mask), weight] as const),
    ),
    once: () => overPaths(A, kase, (path) => [...new Set(path)]),
    scaled: () => output(A, kase, kase.keep),
    full: () => output(A, kase, []),
    firstOnly: () => overPaths(A, kase, (path) => path.slice(0, 1)),
  };
}

/** The sum over all paths, each with the keep probabilities of the units that are counted. */
function overPaths(
  A: Arithmetic,
  { weights, input, readout, keep, steps }: Recurrent,
  counted: (path: readonly number[]) => readonly number[],
): Value {
  const terms: Value[] = [];
  const extend = (path: readonly number[], product: Value): void => {
    const last = path.at(-1) ?? 0;
    for (const [next, row] of weights.entries()) {
      const further = product.times(row[last] ?? 0);
      if (path.length < steps) extend([...path, next], further);
      else
        terms.push(
          A.product([further, readout[next] ?? 0, ...counted(path).map((i) => keep[i] ?? 1)]),
        );
    }
  };
  for (const [start, x] of input.entries()) extend([start], A.of(x));
  return A.sum(terms);
}

import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/arithmetic/arithmetic.js';
import { intervals, type IntervalValue } from '../../../src/arithmetic/interval.js';
import { Rational } from '../../../src/arithmetic/number.js';
import { enumerateDeepSoftmax, enumerateDeepUnit } from '../../../src/ensembles/enumerated/deep.js';
import type {
  DeepProblem,
  HiddenActivation,
} from '../../../src/ensembles/enumerated/deep-problem.js';
import type { Enclosed } from '../../../src/ensembles/enumerated/enclosed.js';
import { modelEnsemble } from '../../../src/ensembles/model-ensemble.js';
import { independent } from '../../../src/masks/independent.js';
import type { Activation } from '../../../src/models/activation.js';
import { feedforward } from '../../../src/models/feedforward.js';
import { misses as excludes } from './by-definition.js';
import { uniform } from './hostile-problems.js';

const A = intervals(192);
const KERNELS = ['wasm-simd', 'typescript'] as const;

/** Multiples of 1/64 are doubles and short fractions. */
function sixtyFourths(x: number): Rational {
  return Rational.ratio(BigInt(Math.round(x * 64)), 64n);
}

function layers(seed: number, widths: readonly number[], scale: number): number[][][] {
  const u = uniform(seed);
  return widths.slice(1).map((width, l) =>
    Array.from({ length: width }, () =>
      // The bias is the last of a row.
      Array.from({ length: widths[l]! + 1 }, () => Math.round((2 * u() - 1) * scale * 64) / 64),
    ),
  );
}

const ACTIVATIONS: Readonly<Record<HiddenActivation, Activation>> = {
  rectified: { kind: 'rectified' },
  tanh: { kind: 'tanh' },
  logistic: { kind: 'logistic', c: Rational.one, lambda: Rational.one, base: 'e' },
  linear: { kind: 'linear' },
};

function deep(
  rows: number[][][],
  input: number[],
  p: number[][],
  f: HiddenActivation,
): DeepProblem {
  const all = rows.map((layer) => ({
    weights: layer.map((row) => row.slice(0, -1)),
    biases: layer.map((row) => row.at(-1)!),
  }));
  return {
    input,
    inclusion: p[0]!,
    hidden: all.slice(0, -1).map((layer, l) => ({ ...layer, activation: f, inclusion: p[l + 1]! })),
    output: all.at(-1)!,
  };
}

function truth(problem: DeepProblem): ReturnType<typeof modelEnsemble> {
  const list = (x: ArrayLike<number>): Rational[] => Array.from(x, sixtyFourths);
  const { hidden, output, input, inclusion } = problem;
  const single = output.weights.length === 1;
  const network = feedforward(input.length, [
    ...hidden.map(({ weights, biases, activation }) => ({
      weights: weights.map(list),
      biases: list(biases),
      activation: ACTIVATIONS[activation],
    })),
    {
      weights: output.weights.map(list),
      biases: list(output.biases),
      activation: single ? ACTIVATIONS.logistic : { kind: 'softmax', base: 'e' },
    },
  ]);
  const p = [inclusion!, ...hidden.map((layer) => layer.inclusion!)].flatMap((x) => Array.from(x));
  return modelEnsemble(A, network, independent(p.map(sixtyFourths)), list(input));
}

/** Whether the enclosed number surely is another one. */
function misses(found: Enclosed, exact: Value): boolean {
  return excludes(found, exact as IntervalValue);
}

const SHAPES: readonly (readonly [string, number[], HiddenActivation, number])[] = [
  ['2–3–3–1, rectified', [2, 3, 3, 1], 'rectified', 2],
  ['3–4–1, tanh', [3, 4, 1], 'tanh', 2],
  ['2–2–3–1, logistic', [2, 2, 3, 1], 'logistic', 2],
  ['2–3–4–3, rectified', [2, 3, 4, 3], 'rectified', 1],
  ['3–5–4, linear, large', [3, 5, 4], 'linear', 12],
  ['2–4–1, rectified, large', [2, 4, 1], 'rectified', 20],
  ['3–2, no hidden layer', [3, 2], 'tanh', 3],
];

describe('the means of a deep network over all masks are within their radius', () => {
  test.each(SHAPES)('of %s', (_, widths, f, scale) => {
    for (const [seed, p] of [0.5, 0.75, 'mixed'].entries()) {
      const gates = widths
        .slice(0, -1)
        .map((width, l) =>
          Array.from({ length: width }, (__, j) =>
            p === 'mixed' ? ((3 * j + l) % 5) / 4 : Number(p),
          ),
        );
      const problem = deep(
        layers(seed, widths, scale),
        widths.slice(0, 1).flatMap((n) => Array.from({ length: n }, (__, j) => 1 - j / 2)),
        gates,
        f,
      );
      A.scope(() => {
        const exact = truth(problem);
        for (const kernel of KERNELS)
          if (widths.at(-1) === 1) {
            const found = enumerateDeepUnit(problem, { kernel });
            const output = exact.outputs[0]!;
            expect(misses(found.E, output.E)).toBe(false);
            expect(misses(found.V, output.V)).toBe(false);
            expect(misses(found.G, output.geometric!.G)).toBe(false);
            expect(misses(found.Gprime, output.geometric!.Gprime)).toBe(false);
            expect(misses(found.NWGM, output.geometric!.NWGM)).toBe(false);
            expect(found.E.radius).toBeLessThan(1e-9);
          } else {
            const found = enumerateDeepSoftmax(problem, { kernel });
            for (const [y, own] of found.classes.entries()) {
              expect(misses(own.arithmetic, exact.outputs[y]!.E)).toBe(false);
              expect(misses(own.geometric, exact.classes!.geometric[y]!)).toBe(false);
              expect(misses(own.renormalised, exact.classes!.renormalised[y]!)).toBe(false);
            }
          }
      });
    }
  });

  test('a radius that leaves out what the layers below lose is found', () => {
    const problem = deep(
      layers(1, [2, 3, 3, 1], 2),
      [1, 0.5],
      [
        [0.5, 0.5],
        [0.5, 0.5, 0.5],
        [0.5, 0.5, 0.5],
      ],
      'rectified',
    );
    const found = enumerateDeepUnit(problem);
    A.scope(() => {
      const { E } = truth(problem).outputs[0]!;
      const off = { value: found.E.value + 3 * found.E.radius, radius: found.E.radius };
      expect(misses(off, E)).toBe(true);
    });
  });

  test('a network that is none is refused with the place and what was expected', () => {
    const problem = deep(
      layers(1, [2, 3, 1], 1),
      [1, 1],
      [
        [0.5, 0.5],
        [0.5, 0.5, 0.5],
      ],
      'tanh',
    );
    expect(() => enumerateDeepSoftmax(problem)).toThrow('enumerateDeepUnit takes it');
    expect(() => enumerateDeepUnit({ ...problem, input: [1] })).toThrow('2 gates for 1 units');
    const { hidden } = problem;
    expect(() =>
      enumerateDeepUnit({ ...problem, hidden: [{ ...hidden[0]!, inclusion: [0.5, 2, 0.5] }] }),
    ).toThrow('the inclusion probability 1 is 2: expected 0 to 1');
  });
});

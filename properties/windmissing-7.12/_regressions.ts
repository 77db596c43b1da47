import {
  choice,
  countingMasks,
  independent,
  integer,
  list,
  map,
  Rational,
  rational,
  record,
  softmaxRegression,
  union,
} from 'corrigenda';
import type { Domain, SoftmaxCase } from 'corrigenda';

type Shape = readonly [classes: number, gates: number];

/** With base 2 and integers, where much stays rational; the simplest shapes first. */
const BASE_TWO: readonly Shape[] = [
  [2, 1],
  [2, 2],
  [3, 1],
  [3, 2],
  [2, 3],
  [4, 2],
  [3, 3],
  [5, 1],
  [2, 4],
];
const BASE_E: readonly Shape[] = [
  [2, 1],
  [3, 2],
  [2, 3],
];

/**
 * Softmax regressions with biases under all masks of their inputs, each gate
 * with the probability ½, as the derivation (7.56) to (7.66) has them.
 */
export function regressions(): Domain<SoftmaxCase> {
  const shapes = [
    ...BASE_TWO.map((shape) => ofShape(shape, 2)),
    ...BASE_E.map((shape) => ofShape(shape, 'e')),
  ];
  return countingMasks(
    map(
      union(shapes),
      (kase) => kase,
      'softmax regression over 2 to 5 classes with biases, base 2 with integers from −3 to 3, ' +
        'base e with fractions in [−3, 3]; 1 to 4 independent gates with keep probability ½',
    ),
    (kase) => kase.law.size,
  );
}

function ofShape([classes, gates]: Shape, base: 2 | 'e'): Domain<SoftmaxCase> {
  const number: Domain<Rational> =
    base === 2
      ? map(integer(-3, 3), (x) => Rational.of(x))
      : rational({ min: -3, max: 3, maxDenominator: 4 });
  const each = { min: classes, max: classes };
  return map(
    record({
      inputs: list(record({ weights: list(number, each), input: number }), {
        min: gates,
        max: gates,
      }),
      biases: list(number, each),
      base: choice(base),
    }),
    ({ inputs, biases }) => ({
      model: softmaxRegression({
        weights: biases.map((_, y) => inputs.map(({ weights }) => weights[y] ?? 0)),
        biases,
        base,
      }),
      law: independent(inputs.map(() => '1/2')),
      input: inputs.map(({ input }) => input),
    }),
  );
}

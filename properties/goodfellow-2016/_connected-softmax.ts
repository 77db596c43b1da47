import {
  choice,
  countingMasks,
  distributions,
  independent,
  integer,
  list,
  map,
  members,
  probability,
  rational,
  Rational,
  record,
  softmax,
  union,
} from 'corrigenda';
import type { Arithmetic, Domain, MaskLaw, Value } from 'corrigenda';

/** Softmax regression with a gate on each weight. */
export interface ConnectedSoftmax {
  /** A row for each class, an entry for each input. */
  readonly weights: readonly (readonly Rational[])[];
  readonly biases: readonly Rational[];
  readonly input: readonly Rational[];
  readonly law: MaskLaw;
  readonly base: 'e' | Rational;
}

/** 2 or 3 classes over 1 or 2 inputs, 2 to 4 gates. */
export function connectedSoftmax(): Domain<ConnectedSoftmax> {
  return countingMasks(
    map(
      union([ofSize(2, 1, 'two'), ofSize(3, 1, 'two'), ofSize(2, 2, 'two'), ofSize(2, 1, 'e')]),
      (kase) => kase,
      'softmax regression over 2 or 3 classes with biases, base 2, or over 2 with base e, an independent gate on each of 2 to 4 weights, keep probabilities in [0, 1]',
    ),
    ({ law }) => law.size,
  );
}

function ofSize(classes: number, inputs: number, base: 'two' | 'e'): Domain<ConnectedSoftmax> {
  const exactly = (n: number) => ({ min: n, max: n });
  const number =
    base === 'two'
      ? map(integer(-2, 2), (n) => Rational.of(n))
      : rational({ min: -2, max: 2, maxDenominator: 3 });
  return map(
    record({
      rows: list(
        record({
          bias: number,
          row: list(record({ w: number, p: probability({ maxDenominator: 6 }) }), exactly(inputs)),
        }),
        exactly(classes),
      ),
      input: list(number, exactly(inputs)),
      base: choice(base),
    }),
    ({ rows, input }) => ({
      weights: rows.map(({ row }) => row.map(({ w }) => w)),
      biases: rows.map(({ bias }) => bias),
      input,
      law: independent(rows.flatMap(({ row }) => row.map(({ p }) => p))),
      base: base === 'two' ? Rational.of(2) : 'e',
    }),
  );
}

/** The means over all masks, and predictions of single networks. */
export interface ConnectedPredictions {
  readonly renormalised: readonly Value[];
  readonly arithmetic: readonly Value[];
  readonly scaled: readonly Value[];
  readonly full: readonly Value[];
  /** Scaled with the probabilities of the first class's gates. */
  readonly first: readonly Value[];
}

export function connectedEnsemble(A: Arithmetic, kase: ConnectedSoftmax): ConnectedPredictions {
  const { weights, biases, input, law, base } = kase;
  const predict = (gate: (y: number, i: number) => Rational | number): readonly Value[] =>
    softmax(
      A,
      biases.map((b, y) =>
        Rational.sum([b, ...input.map((v, i) => v.times(weights[y]?.[i] ?? 0).times(gate(y, i)))]),
      ),
      base,
    );
  const at = <T>(flat: readonly T[], y: number, i: number): T | undefined =>
    flat[y * input.length + i];
  const all = members(law);
  const means = distributions(
    A,
    all.map(({ mask }) => predict((y, i) => at(mask, y, i) ?? 0)),
    all.map(({ weight }) => weight),
  );
  const p = law.inclusion;
  return {
    renormalised: means.renormalised,
    arithmetic: means.arithmetic,
    scaled: predict((y, i) => at(p, y, i) ?? 0),
    full: predict(() => 1),
    first: predict((_, i) => at(p, 0, i) ?? 0),
  };
}

import {
  choice,
  gated,
  list,
  logisticShapes,
  map,
  rational,
  Rational,
  record,
  union,
  weights,
} from 'corrigenda';
import { logistic, logisticShape, weightedMean } from 'corrigenda';
import type { Arithmetic, Domain, Value } from 'corrigenda';
import { gate, totals } from './_sums.ts';
import type { Term } from './_sums.ts';

/** The law of a total input S, and the shape of the unit. */
export interface JensenCase {
  readonly c: Rational;
  readonly lambda: Rational;
  readonly S: Term;
}

const SIZE = { min: -8, max: 8, maxDenominator: 16 } as const;

/** Near ln(2 + √3), where |σ″| is largest. */
const STEEPEST = Rational.of('1.317');
const HALF = Rational.of('1/2');

/** Two to five values of any probabilities, and independent gates. */
function inputs(): Domain<Term> {
  const any = (n: number): Domain<Term> =>
    map(
      record({ values: list(rational(SIZE), { min: n, max: n }), P: weights(n, { largest: 50 }) }),
      ({ values, P }) => P.map((p, i) => [p, values[i] ?? Rational.zero] as const),
    );
  const gates = map(
    record({ gates: gated(rational(SIZE), { most: 4 }), bias: rational(SIZE) }),
    ({ gates: { law, gated: all }, bias }) =>
      totals({ bias, terms: all.map((a, j) => gate(law.inclusion[j] ?? Rational.one, a)) }),
  );
  const steepest = map(
    record({ sign: choice(1, -1), spread: rational({ min: 0, max: 1, maxDenominator: 64 }) }),
    ({ sign, spread }): Term =>
      [spread, spread.negated()].map((d) => [HALF, STEEPEST.plus(d).times(sign)] as const),
  );
  return union([any(2), gates, steepest, any(3), any(5)]);
}

const WORDS =
  'total inputs of 2, 3 or 5 values in [−8, 8] with any probabilities, some near ±ln(2 + √3), or b + Σ aδ over 1 to 4 independent gates';

/** Standard logistic units, c = λ = 1. */
export function standardUnits(): Domain<JensenCase> {
  const { c, lambda } = logisticShape();
  return map(inputs(), (S) => ({ c, lambda, S }), WORDS);
}

/** Units of any c > 0 and any λ, with the base e. */
export function anyUnits(): Domain<JensenCase> {
  return map(
    record({ S: inputs(), shape: logisticShapes() }),
    ({ S, shape: { c, lambda } }) => ({ c, lambda, S }),
    `${WORDS}; c in (0, 10], λ in [−3, 3]`,
  );
}

export interface JensenGap {
  /** |E σ(S) − σ(E S)|. */
  readonly gap: Value;
  readonly variance: Value;
  /** E S². */
  readonly square: Value;
  readonly root3: Value;
  readonly lambda: Value;
}

export function jensenGap(A: Arithmetic, { c, lambda, S }: JensenCase): JensenGap {
  const shape = logisticShape({ c, lambda });
  const mean = Rational.sum(S.map(([p, s]) => p.times(s)));
  const square = Rational.sum(S.map(([p, s]) => p.times(s).times(s)));
  const output = weightedMean(
    A,
    S.map(([p, s]) => [logistic(A, shape, A.of(s)), p] as const),
  );
  return {
    gap: output.minus(logistic(A, shape, A.of(mean))).abs(),
    variance: A.of(square.minus(mean.times(mean))),
    square: A.of(square),
    root3: A.of(3).power('1/2'),
    lambda: A.of(lambda),
  };
}

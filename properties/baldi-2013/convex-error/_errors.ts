import {
  countingMasks,
  ensemble,
  map,
  outputLaws,
  probability,
  rational,
  record,
  weightedMean,
} from 'corrigenda';
import type { Arithmetic, Domain, Ensemble, OutputLaw, Rational, Value } from 'corrigenda';

/** The error above·max(0, x − t) + below·max(0, t − x) + square·(x − t)², no slope negative. */
export interface ConvexError {
  readonly target: Rational;
  readonly above: Rational;
  readonly below: Rational;
  readonly square: Rational;
}

/** The outputs of an ensemble's models, and an error function that is convex in the output. */
export interface ErrorCase extends OutputLaw {
  readonly error: ConvexError;
}

const SLOPE = { min: 0, max: 4, maxDenominator: 4 } as const;

/** Absolute, one-sided and squared errors and their sums, with a target in [0, 1]. */
export function convexErrors(): Domain<ConvexError> {
  return map(
    record({
      target: probability({ maxDenominator: 12 }),
      above: rational(SLOPE),
      below: rational(SLOPE),
      square: rational(SLOPE),
    }),
    (error) => error,
    'the error a·max(0, x − t) + b·max(0, t − x) + q·(x − t)², a, b, q in [0, 4], t in [0, 1]',
  );
}

/** Laws of outputs in [0, 1] with an error each. */
export function errorCases(
  laws: Domain<OutputLaw> = outputLaws({ most: 4 }),
  errors: Domain<ConvexError> = convexErrors(),
): Domain<ErrorCase> {
  return countingMasks(
    map(
      record({ law: laws, error: errors }),
      ({ law, error }) => ({ ...law, error }),
      `${laws.description}; ${errors.description}`,
    ),
    ({ outputs }) => outputs.length,
  );
}

export function errorOf(A: Arithmetic, error: ConvexError, x: Value): Value {
  const off = x.minus(error.target);
  return A.sum([
    off.max(0).times(error.above),
    off.negated().max(0).times(error.below),
    off.times(off).times(error.square),
  ]);
}

/** The mean error of the models, and the error of any other output. */
export interface Errors {
  readonly all: Ensemble;
  /** Σ P e(O). */
  readonly mean: Value;
  readonly errorOf: (x: Value) => Value;
  /** The mean of the errors without their probabilities. */
  readonly plain: Value;
}

export function errors(A: Arithmetic, { outputs, weights, error }: ErrorCase): Errors {
  const each = outputs.map((O) => errorOf(A, error, A.of(O)));
  return {
    all: ensemble(A, outputs, weights),
    mean: weightedMean(
      A,
      each.map((e, i) => [e, weights[i] ?? error.target] as const),
    ),
    errorOf: (x) => errorOf(A, error, x),
    plain: A.sum(each).over(each.length),
  };
}

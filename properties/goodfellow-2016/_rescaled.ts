import { countingMasks, map, rational, record } from 'corrigenda';
import type { Arithmetic, Domain, Value, Rational } from 'corrigenda';
import { anyNoises, meanAndVariance } from './_noise.ts';
import type { Noise } from './_noise.ts';

/** A rectified unit that is active, the factor c by which it grows, and a noise. */
export interface RescaledCase {
  /** Its activity h > 0. */
  readonly h: Rational;
  /** Above 0. */
  readonly c: Rational;
  readonly noise: Noise;
}

const POSITIVE = { min: 0, max: 8, maxDenominator: 8, excluding: [0] } as const;

/** Noise of mean 0 for adding, or of mean 1 for multiplying. */
export function rescaled(mean: 0 | 1): Domain<RescaledCase> {
  return countingMasks(
    map(
      record({ h: rational(POSITIVE), c: rational(POSITIVE), noise: anyNoises(mean) }),
      (kase) => kase,
      `an active rectified unit h in (0, 8], a factor c in (0, 8], noise of mean ${mean} with 1 to 3 values`,
    ),
    ({ noise }) => noise.values.length,
  );
}

/** Var(x)/E(x)² where x is a function of the noise. */
export function relativeVariance(A: Arithmetic, noise: Noise, f: (x: Value) => Value): Value {
  const { mean, variance } = meanAndVariance(
    A,
    noise.values.map((x) => f(A.of(x))),
    noise.probabilities,
  );
  return variance.over(mean.power(2));
}

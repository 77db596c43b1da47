import { filter, list, map, probability, Rational, rational, record } from 'corrigenda';
import type { Arithmetic, Domain, Value } from 'corrigenda';
import { gate, mean } from './_sums.ts';
import type { Term } from './_sums.ts';

/** A feature xβ, kept with probability p and divided by it. */
export interface Feature {
  readonly a: Rational;
  readonly p: Rational;
}

/** S = x̃β = b + Σ aⱼδⱼ/pⱼ, whose mean is xβ = b + Σ aⱼ. */
export interface PenaltyCase {
  readonly bias: Rational;
  readonly features: readonly Feature[];
}

const SIZE = { min: -6, max: 6, maxDenominator: 8 } as const;

const keep = probability({ excluding: [0], maxDenominator: 20 });

/** Probabilities of gates that are noisy. */
export const inside = probability({ open: true, maxDenominator: 20 });

/** Examples of 1 to 4 features, of any size and sign. */
export function examples(): Domain<PenaltyCase> {
  return map(
    record({
      features: list(record({ a: rational(SIZE), p: keep }), { min: 1, max: 4 }),
      bias: rational(SIZE),
    }),
    (kase) => kase,
    'xβ = b + 1 to 4 features, in [−6, 6], kept with probabilities in (0, 1] and divided by them',
  );
}

/** Examples in which at least one feature is noisy. */
export function noisyExamples(): Domain<PenaltyCase> {
  return filter(
    examples(),
    ({ features }) => features.some(({ a, p }) => a.sign() !== 0 && !p.equals(1)),
    'at least one of them different from 0 and dropped at times',
  );
}

/** Examples whose terms aδ/p have no negative third central moment: a ≥ 0 where p < ½, a ≤ 0 where p > ½. */
export function skewedExamples(): Domain<PenaltyCase> {
  const half = Rational.of('1/2');
  return map(
    examples(),
    ({ bias, features }) => ({
      bias,
      features: features.map(({ a, p }) => {
        const side = half.compare(p);
        return { a: side === 0 ? a : a.abs().times(side), p };
      }),
    }),
    'xβ = b + 1 to 4 features a in [−6, 6] with a(1 − 2p) ≥ 0, kept with probability p in (0, 1] and divided by it',
  );
}

export function terms({ features }: PenaltyCase): readonly Term[] {
  return features.map(({ a, p }) => gate(p, a.over(p)));
}

/** xβ. */
export function total({ bias, features }: PenaltyCase): Rational {
  return Rational.sum([bias, ...features.map(({ a }) => a)]);
}

export interface Penalty {
  /** E A(x̃β) − A(xβ). */
  readonly exact: Value;
  /** ½A″(xβ) Var(x̃β). */
  readonly quadratic: Value;
  /** A″(xβ). */
  readonly curvature: Value;
  /** E(x̃β − xβ)². */
  readonly variance: Value;
}

/** The penalty of one example, for a log-partition function A and its second derivative. */
export function penalty(
  A: Arithmetic,
  kase: PenaltyCase,
  partition: (total: Value) => Value,
  second: (total: Value) => Value,
): Penalty {
  const law = { bias: kase.bias, terms: terms(kase) };
  const middle = A.of(total(kase));
  const variance = mean(A, law, (S) => S.minus(middle).power(2));
  const curvature = second(middle);
  return {
    exact: mean(A, law, partition).minus(partition(middle)),
    quadratic: curvature.times(variance).over(2),
    curvature,
    variance,
  };
}

/** A = ln(1 + e^η), A″ = e^{−η}/(1 + e^{−η})² = σ(1 − σ). */
export function logisticPenalty(A: Arithmetic, kase: PenaltyCase): Penalty {
  return penalty(
    A,
    kase,
    (total) => total.exp().plus(1).ln(),
    (total) => {
      const against = total.negated().exp();
      return against.over(against.plus(1).power(2));
    },
  );
}

/** A = A″ = e^η. */
export function poissonPenalty(A: Arithmetic, kase: PenaltyCase): Penalty {
  const exponential = (total: Value): Value => total.exp();
  return penalty(A, kase, exponential, exponential);
}

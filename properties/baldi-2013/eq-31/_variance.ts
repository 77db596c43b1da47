import {
  anyLaws,
  countingMasks,
  list,
  map,
  probability,
  rational,
  Rational,
  record,
  union,
} from 'corrigenda';
import type { Arithmetic, Domain, MaskLaw, Value } from 'corrigenda';
import { gateStates, meanOver, type GateState } from '../_gate-states.ts';

/** What feeds a unit from below: the weight, the constant activity, the gate's probability. */
export interface Feeder {
  readonly w: Rational;
  readonly O: Rational;
  readonly p: Rational;
}

const SIZE = { min: -10, max: 10, maxDenominator: 12 } as const;

export const feeder: Domain<Feeder> = record({
  w: rational(SIZE),
  O: rational(SIZE),
  p: probability({ maxDenominator: 20 }),
});

/** 1 to `most` units of any lower layers that feed a unit, each with an independent gate. */
export function feeders(most = 5): Domain<readonly Feeder[]> {
  return countingMasks(
    map(
      list(feeder, { min: 1, max: most }),
      (all) => all,
      `1 to ${most} units of lower layers with constant activities, independently gated; weights and activities in [−10, 10], keep probabilities in [0, 1]`,
    ),
    (all) => 2 ** all.length,
  );
}

/** Feeding units under any joint law of their gates. */
export interface LawFeeders {
  readonly law: MaskLaw;
  readonly all: readonly Omit<Feeder, 'p'>[];
}

export function lawFeeders(most = 4): Domain<LawFeeders> {
  const ofSize = (n: number): Domain<LawFeeders> =>
    record({
      law: anyLaws(n),
      all: list(record({ w: rational(SIZE), O: rational(SIZE) }), { min: n, max: n }),
    });
  return countingMasks(
    map(
      union(Array.from({ length: most }, (_, i) => ofSize(i + 1))),
      (kase) => kase,
      `1 to ${most} units of lower layers with constant activities, gated under any joint law (independent, explicit, tied, one-of-k, pairwise)`,
    ),
    ({ law }) => law.size,
  );
}

/** Var(S) = E((S − E(S))²) of S = Σ w δ O, over all masks. */
export function varianceOf(
  A: Arithmetic,
  all: readonly Omit<Feeder, 'p'>[],
  states: readonly GateState[] = [],
): Value {
  const total = (gates: readonly number[]): Value =>
    A.sum(all.flatMap(({ w, O }, j) => (gates[j] === 1 ? [A.product([w, O])] : [])));
  const mean = meanOver(A, states, total);
  return meanOver(A, states, (gates) => {
    const off = total(gates).minus(mean);
    return off.times(off);
  });
}

/** Var(S) for independent gates. */
export function variance(A: Arithmetic, all: readonly Feeder[]): Value {
  return varianceOf(
    A,
    all,
    gateStates(
      A,
      all.map(({ p }) => p),
    ),
  );
}

/** A feeder and a factor in [−1, 1] on its weight or its activity. */
export interface FeederByFactor {
  readonly one: Feeder;
  readonly by: Rational;
}

/** Units with a factor each on `what`. */
export function feedersByFactor(what: 'weight' | 'activity'): Domain<readonly FeederByFactor[]> {
  return countingMasks(
    map(
      list(record({ one: feeder, by: rational({ min: -1, max: 1, maxDenominator: 12 }) }), {
        min: 1,
        max: 4,
      }),
      (all) => all,
      `1 to 4 independently gated units with constant activities, each ${what} times a factor in [−1, 1]`,
    ),
    (all) => 2 ** all.length,
  );
}

interface Shrunk {
  readonly given: Value;
  readonly smaller: Value;
  /** The size of the first factor. */
  readonly factor: Rational;
}

/** Var(S) as it is, and with the factors. */
export function varianceByFactor(
  A: Arithmetic,
  all: readonly FeederByFactor[],
  changed: (one: Feeder, by: Rational) => Feeder,
): Shrunk {
  return {
    given: variance(
      A,
      all.map(({ one }) => one),
    ),
    smaller: variance(
      A,
      all.map(({ one, by }) => changed(one, by)),
    ),
    factor: (all[0]?.by ?? Rational.one).abs(),
  };
}

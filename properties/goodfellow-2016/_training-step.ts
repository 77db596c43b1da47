import { countingMasks, linearUnits, map, members, Rational, rational, record } from 'corrigenda';
import type { Arithmetic, Domain, LinearUnitCase, Operand, Value } from 'corrigenda';

/** A linear unit with gated inputs, an example, and a learning rate. */
export interface StepCase {
  readonly unit: LinearUnitCase;
  readonly rate: Rational;
}

/** Linear units with 1 or 2 inputs, gated with probability ½ or with any above 0. */
export function steps(keep: 'half' | 'any'): Domain<StepCase> {
  const gates = keep === 'half' ? 'fair' : 'independent';
  return countingMasks(
    map(
      record({
        unit: linearUnits({ most: 2, gates }),
        rate: rational({ min: 0, max: 1, maxDenominator: 20, excluding: [0] }),
      }),
      (kase) => (kase.unit.law.inclusion.some((p) => p.sign() === 0) ? undefined : kase),
    ),
    ({ unit }) => unit.law.size,
  );
}

/** Weights and bias after a step, for one mask. */
export interface Trained {
  readonly weights: readonly Value[];
  readonly bias: Value;
}

/**
 * A step of gradient descent on ½(t − b − Σ w_j δ_j m_j h_j)², where the states
 * are multiplied by m and the weights start as p∘w or as w. The derivatives are
 * symmetric difference quotients, which are exact for a quadratic error.
 */
export function step(
  A: Arithmetic,
  { unit }: StepCase,
  mask: readonly number[],
  options: {
    readonly start: readonly Rational[];
    readonly states: readonly Rational[];
    readonly rates: readonly Rational[];
    readonly biasRate: Rational;
  },
): Trained {
  const { start, states, rates, biasRate } = options;
  const error = (weights: readonly Operand[], bias: Operand): Value => {
    const terms = weights.map((w, j) =>
      A.product([w, mask[j] ?? 1, states[j] ?? 1, unit.input[j] ?? 0]),
    );
    return A.of(unit.target).minus(bias).minus(A.sum(terms)).power(2).over(2);
  };
  const slope = (f: (shift: number) => Value): Value => f(1).minus(f(-1)).over(2);
  return {
    weights: start.map((w, j) =>
      A.of(w).minus(
        slope((by) =>
          error(
            start.map((x, i) => (i === j ? x.plus(by) : x)),
            unit.bias,
          ),
        ).times(rates[j] ?? 1),
      ),
    ),
    bias: A.of(unit.bias).minus(slope((by) => error(start, unit.bias.plus(by))).times(biasRate)),
  };
}

/** A step from w with the states as they are, and steps from p∘w with the states over p. */
export interface BothWays {
  readonly plain: Trained;
  /** With the same rate for all. */
  readonly enlarged: Trained;
  /** With p² times the rate for the weights, and the rate itself for the bias. */
  readonly adapted: Trained;
  /** With p times the rate for the weights. */
  readonly once: Trained;
  /** With p² times the rate for weights and bias. */
  readonly biasToo: Trained;
  readonly p: readonly Rational[];
}

export function bothWays(A: Arithmetic, kase: StepCase): readonly BothWays[] {
  const { unit, rate } = kase;
  const p = unit.law.inclusion;
  const ones = p.map(() => Rational.one);
  const start = unit.weights.map((w, j) => w.times(p[j] ?? 1));
  const states = p.map((q) => Rational.one.over(q));
  const to = (power: number): readonly Rational[] => p.map((q) => rate.times(q.toThe(power)));
  return members(unit.law).map(({ mask }) => {
    const from = (rates: readonly Rational[], biasRate: Rational): Trained =>
      step(A, kase, mask, { start, states, rates, biasRate });
    return {
      plain: step(A, kase, mask, {
        start: unit.weights,
        states: ones,
        rates: to(0),
        biasRate: rate,
      }),
      enlarged: from(to(0), rate),
      adapted: from(to(2), rate),
      once: from(to(1), rate),
      biasToo: from(to(2), rate.times((p[0] ?? rate).toThe(2))),
      p,
    };
  });
}

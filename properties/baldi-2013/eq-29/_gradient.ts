import {
  choice,
  logistic,
  map,
  probability,
  Rational,
  rational,
  record,
  smallQuantity,
} from 'corrigenda';
import type { Arithmetic, Domain, Value } from 'corrigenda';

/**
 * A logistic unit at some mask, and one of its inputs. What the other inputs
 * add to S is in `rest`, the factor e^{−λS} of the odds against; a rational one
 * stands for any real S as near as one likes.
 */
export interface SlopeCase {
  readonly c: Rational;
  readonly lambda: Rational;
  readonly rest: Rational;
  readonly delta: number;
  readonly I: Rational;
  readonly target: Rational;
}

export function slopeCases(): Domain<SlopeCase> {
  const factor = { min: 0, max: 8, maxDenominator: 50, excluding: [0] } as const;
  return map(
    record({
      c: rational(factor),
      lambda: rational({ min: -3, max: 3, maxDenominator: 50 }),
      rest: rational(factor),
      delta: choice(1, 0),
      I: rational({ min: -4, max: 4, maxDenominator: 50 }),
      target: probability({ maxDenominator: 50 }),
    }),
    (kase) => kase,
    'a logistic unit with c in (0, 8], λ in [−3, 3] at any mask, total input and target in [0, 1]',
  );
}

/** What (29) speaks of; the weight is w + τ with the small quantity τ. */
export interface Slopes {
  /** E_D(w + τ) − E_D(w), in which ∂E_D/∂w_i is the coefficient of τ. */
  readonly change: Value;
  readonly tau: Value;
  /** O at w. */
  readonly O: Value;
  /** S(w + τ) − S(w) = τ ∂S/∂w_i. */
  readonly ofTotal: Value;
  readonly kase: SlopeCase;
}

export function slopes(A: Arithmetic, kase: SlopeCase): Slopes {
  const { c, lambda, rest, delta, I, target } = kase;
  const tau = smallQuantity(A);
  const unit = { c: c.times(rest), lambda, base: 'e' } as const;
  const ofTotal = A.product([tau, delta, I]);
  const O = logistic(A, unit, A.of(0));
  const moved = logistic(A, unit, ofTotal);
  const one = A.of(1);
  const logs = A.sum([
    moved.over(O).ln().times(target),
    one.minus(moved).over(one.minus(O)).ln().times(Rational.one.minus(target)),
  ]);
  return { change: logs.negated(), tau, O, ofTotal, kase };
}

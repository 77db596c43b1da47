import {
  countingMasks,
  list,
  logistic,
  map,
  members,
  independent,
  probability,
  rational,
  Rational,
  record,
  smallQuantity,
  weightedMean,
} from 'corrigenda';
import type { Arithmetic, Domain, MaskLaw, Value } from 'corrigenda';
import type { Input } from '../_linear-cases.ts';

/** A logistic unit with gated inputs whose weights are small: t·w. */
export interface SmallUnit {
  readonly inputs: readonly Input[];
  readonly c: Rational;
  readonly lambda: Rational;
  readonly target: Rational;
  readonly law: MaskLaw;
}

export function smallUnits(c?: Rational): Domain<SmallUnit> {
  const size = { min: -2, max: 2, maxDenominator: 20 } as const;
  return countingMasks(
    map(
      record({
        inputs: list(
          record({
            w: rational(size),
            I: rational(size),
            p: probability({ maxDenominator: 20 }),
          }),
          { min: 1, max: 3 },
        ),
        c: rational({ min: 0, max: 6, maxDenominator: 20, excluding: [0] }),
        lambda: rational({ min: -2, max: 2, maxDenominator: 20 }),
        target: probability({ maxDenominator: 20 }),
      }),
      (kase) => ({
        ...kase,
        c: c ?? kase.c,
        law: independent(kase.inputs.map(({ p }) => p)),
      }),
      `logistic units with 1 to 3 independently gated inputs and weights t·w, c ${c === undefined ? 'in (0, 6], which stands for any bias,' : `= ${c}`}, λ in [−2, 2], target in [0, 1]; t is the small quantity`,
    ),
    ({ law }) => law.size,
  );
}

/** What (30) speaks of, for one weight. */
export interface ExpectedGradient {
  /** E(∂E_D/∂w_i) = E(−λ(t − O)δ_i I_i), by enumeration. */
  readonly left: Value;
  /** ∂E_ENS/∂w_i = −λ(t − σ(S_ENS)) p_i I_i. */
  readonly ofEnsemble: Value;
  /** σ(1 − σ) w_i I_i² Var(δ_i) at S_ENS, without any λ. */
  readonly bare: Value;
  /** ½σ″(S_ENS) E((S − S_ENS)² δ_i) I_i with σ″ = λ²σ(1 − σ)(1 − 2σ). */
  readonly curved: Value;
  readonly lambda: Rational;
  readonly p: Rational;
}

export function expectedGradients(A: Arithmetic, kase: SmallUnit): readonly ExpectedGradient[] {
  const { inputs, c, lambda, target, law } = kase;
  const t = smallQuantity(A);
  const unit = { c, lambda, base: 'e' } as const;
  const totalOf = (gates: readonly (number | Rational)[]): Value =>
    t.times(Rational.sum(inputs.map(({ w, I }, j) => w.times(I).times(gates[j] ?? 0))));
  const atEnsemble = totalOf(inputs.map(({ p }) => p));
  const sigma = logistic(A, unit, atEnsemble);
  const slope = sigma.times(A.of(1).minus(sigma));
  const curvature = slope.times(A.of(1).minus(sigma.times(2))).times(lambda.toThe(2));
  const masks = members(law).map(({ mask, weight }) => {
    const S = totalOf(mask);
    return { mask, weight, O: logistic(A, unit, S), off: S.minus(atEnsemble) };
  });
  return inputs.map(({ w, I, p }, i) => {
    const mean = (of: (mask: (typeof masks)[number]) => Value): Value =>
      weightedMean(
        A,
        masks.map((one) => [of(one).times(one.mask[i] ?? 0), one.weight] as const),
      );
    const step = I.times(lambda);
    return {
      left: mean(({ O }) => O.minus(target)).times(step),
      ofEnsemble: sigma.minus(target).times(p).times(step),
      bare: slope.times(t).times(w.times(I.toThe(2)).times(p).times(Rational.one.minus(p))),
      curved: curvature
        .times(mean(({ off }) => off.times(off)))
        .times(I)
        .over(2),
      lambda,
      p,
    };
  });
}

import { Rational } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { logisticOf } from './_logistic.ts';

/** The period and the number of nodes of the midpoint rule: its errors are below 10⁻⁴ for μ ≤ 8, v ≤ 16. */
const PERIOD = 30;
const NODES = 14;

/** What does not depend on μ and v: nodes t_k, weights h/sinh πt_k, and the errors' parts. */
export interface Rule {
  readonly nodes: readonly { readonly t: Value; readonly weight: Value }[];
  /** T = Nh. */
  readonly T: Value;
  /** (2/π)e^{−πT}/(1 − e^{−2πT}). */
  readonly tail: Value;
  readonly pi: Value;
}

/** The midpoint rule for ∫ e^{−vt²/2} sin(μt)/sinh(πt) dt; its period is 30, and it has 14 nodes. */
export function gaussianRule(A: Arithmetic): Rule {
  const pi = A.pi();
  const h = pi.times(2).over(PERIOD);
  const first = pi.times(pi).over(PERIOD).exp();
  const step = first.times(first);
  let rising = first;
  const nodes = Array.from({ length: NODES }, (_, k) => {
    if (k > 0) rising = rising.times(step);
    const sinh = rising.minus(A.of(1).over(rising)).over(2);
    return { t: pi.times(Rational.ratio(BigInt(2 * k + 1), BigInt(PERIOD))), weight: h.over(sinh) };
  });
  const T = h.times(NODES);
  const small = pi.times(T).negated().exp();
  const one = A.of(1);
  return {
    nodes,
    T,
    tail: small
      .times(2)
      .over(pi)
      .over(one.minus(small.times(small))),
    pi,
  };
}

/** E σ(N(μ, v)) up to `error`. */
export interface GaussianMean {
  readonly value: Value;
  readonly error: Value;
}

/**
 * E σ(X) for X ~ N(μ, v) by its characteristic function e^{iμt − vt²/2}.
 *
 * With M(1) = E e^X = e^{μ + v/2} the errors are those of any other law: at most
 * e^{−L}(M(1) + M(−1)) from the step, and from cutting off at T the tail, whose
 * integrand is e^{−vT²/2} times as large at the most.
 */
export function gaussianMean(
  A: Arithmetic,
  { nodes, T, tail }: Rule,
  mu: Rational,
  v: Rational,
): GaussianMean {
  const half = v.over(2);
  const [first] = nodes;
  if (first === undefined) throw new RangeError('the rule has no nodes');
  const angle = first.t.times(mu);
  let [re, im] = [angle.cos(), angle.sin()];
  const cos = re.times(re).minus(im.times(im));
  const sin = re.times(im).times(2);
  // e^{−v t_k²/2} with t_k = (2k + 1)t₀: the ratio of neighbours is e^{−4v t₀²(k+1)}.
  let damping = first.t.times(first.t).times(half).negated().exp();
  const ratio = damping.power(8);
  let fall = ratio;
  const terms = nodes.map(({ weight }, k) => {
    if (k > 0) {
      [re, im] = [re.times(cos).minus(im.times(sin)), re.times(sin).plus(im.times(cos))];
      damping = damping.times(fall);
      fall = fall.times(ratio);
    }
    return weight.times(damping).times(im);
  });
  const moments = [mu, mu.negated()].map((m) => A.of(m.plus(half).minus(PERIOD)).exp());
  const cut = T.times(T).times(half).negated().exp().times(tail);
  return { value: A.sum(terms).plus('1/2'), error: A.sum(moments).plus(cut) };
}

/** σ(μ/√(1 + κv)). */
export function probit(A: Arithmetic, mu: Rational, v: Rational, kappa: Value): Value {
  return logisticOf(A, A.of(mu).times(kappa.times(v).plus(1).power('-1/2')));
}

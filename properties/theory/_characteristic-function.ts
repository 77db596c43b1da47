import { Rational } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import type { SumCase } from './_sums.ts';

/** A complex number. */
type Complex = readonly [re: Value, im: Value];

/** t_k = (k + ½)h, and what the integrands are made of there. */
export interface Node {
  readonly t: Value;
  /** sinh πt. */
  readonly sinh: Value;
  /** cosh πt. */
  readonly cosh: Value;
  /** φ_S(t) = E e^{itS}. */
  readonly re: Value;
  readonly im: Value;
}

/** The midpoint rule for integrals over t from 0 on, cut off after N nodes. */
export interface MidpointRule {
  /** h Σ_{k < N} f(t_k). */
  readonly sum: (f: (node: Node) => Value) => Value;
  /** M(θ) + M(−θ), M(θ) = E e^{θS}. */
  readonly moments: Value;
  /** e^{−θL}. */
  readonly decay: Value;
  /** T = Nh. */
  readonly T: Value;
  /** ∫_T^∞ 2e^{−πt}/(1 − e^{−2πT}) dt, at least ∫_T^∞ dt/sinh πt. */
  readonly tail: Value;
  readonly theta: Rational;
}

/**
 * The nodes and the parts of the error bounds.
 *
 * With tanh(s/2) = 2∫ sin(st)/sinh(πt) dt, Poisson's summation formula gives for
 * the rule without end, at a fixed s, ½ tanh(s/2) + Σ_{m≥1} (−1)^m g_m(s) with
 * g_m(s) = ½ tanh((s + mL)/2) + ½ tanh((s − mL)/2) = sinh s/(cosh s + cosh mL).
 * The g_m alternate and fall, so that the error is at most
 * |g_1(s)| ≤ min(1, e^{|s|−L}) ≤ e^{θ(|s|−L)} ≤ e^{−θL}(e^{θs} + e^{−θs}) for
 * 0 < θ ≤ 1. For σ′ the error is Σ_{m≠0} (−1)^m σ′(s + mL). With s ≥ 0 the terms
 * of m > 0 are at most σ′(s + L) ≤ e^{−θ(s+L)}; those of m < 0, of which σ′ is
 * unimodal, at most σ′(L − s) where s ≤ L, else ¼, either way e^{θ(s−L)}. For
 * ln cosh(s/2) the error is ∫_0^s of the first one, at most
 * ∫_0^{|s|} e^{θ(u−L)} du ≤ e^{−θL} e^{θ|s|}/θ. The mean over S gives
 * e^{−θL}(M(θ) + M(−θ)), divided by θ for the last one.
 *
 * The nodes left out are at T + h/2, T + 3h/2, …: for a convex function their
 * sum, times h, is at most the integral from T on.
 */
export function midpointRule(A: Arithmetic, kase: SumCase): MidpointRule {
  const { period, nodes, theta } = kase;
  const pi = A.pi();
  const h = pi.times(2).over(period);
  const T = h.times(nodes);
  const all = nodesOf(A, kase, pi);
  const decay = A.of(theta.times(-period)).exp();
  const small = pi.times(T).negated().exp();
  const one = A.of(1);
  return {
    sum: (f) => A.sum(all.map(f)).times(h),
    moments: generating(A, kase, theta).plus(generating(A, kase, theta.negated())),
    decay,
    T,
    tail: small
      .times(2)
      .over(pi)
      .over(one.minus(small.times(small))),
    theta,
  };
}

/** M(θ) = e^{θb} ∏ⱼ Σ p e^{θx}. */
export function generating(
  A: Arithmetic,
  { bias, terms }: Pick<SumCase, 'bias' | 'terms'>,
  theta: Rational,
): Value {
  const factors = terms.map((term) =>
    A.sum(term.map(([p, x]) => A.of(theta.times(x)).exp().times(p))),
  );
  return A.product([A.of(theta.times(bias)).exp(), ...factors]);
}

function nodesOf(A: Arithmetic, { bias, terms, period, nodes }: SumCase, pi: Value): Node[] {
  const turning = (x: Rational): Turning => new Turning(pi.times(x.over(period)));
  const overall = turning(bias);
  const factors = terms.map((term) =>
    term
      .filter(([p]) => p.sign() !== 0)
      .map(([p, x]) => ({ p, phase: x.sign() === 0 ? undefined : turning(x) })),
  );
  // e^{πt} at t = h/2, and its square from one node to the next.
  const first = pi.times(pi).over(period).exp();
  const step = first.times(first);
  let rising = first;
  return Array.from({ length: nodes }, (_, k) => {
    const t = pi.times(Rational.ratio(BigInt(2 * k + 1), BigInt(period)));
    let phi = overall.next();
    for (const factor of factors) {
      const parts = factor.map(({ p, phase }): Complex => {
        if (phase === undefined) return [A.of(p), A.of(0)];
        const [re, im] = phase.next();
        return [re.times(p), im.times(p)];
      });
      phi = product(phi, [A.sum(parts.map(([re]) => re)), A.sum(parts.map(([, im]) => im))]);
    }
    if (k > 0) rising = rising.times(step);
    const falling = A.of(1).over(rising);
    const [re, im] = phi;
    return {
      t,
      sinh: rising.minus(falling).over(2),
      cosh: rising.plus(falling).over(2),
      re,
      im,
    };
  });
}

/** e^{iα}, e^{3iα}, e^{5iα}, …: a rotation from node to node, and one sine and cosine. */
class Turning {
  private current: Complex | undefined;
  private step: Complex | undefined;
  private readonly first: Complex;

  constructor(alpha: Value) {
    this.first = [alpha.cos(), alpha.sin()];
  }

  next(): Complex {
    if (this.current === undefined) this.current = this.first;
    else {
      this.step ??= product(this.first, this.first);
      this.current = product(this.current, this.step);
    }
    return this.current;
  }
}

function product([a, b]: Complex, [c, d]: Complex): Complex {
  return [a.times(c).minus(b.times(d)), a.times(d).plus(b.times(c))];
}

/** The probabilities of every term in reverse order: 1 − p for p, of a gate. */
export function mistakenProbabilities(kase: SumCase): SumCase {
  const terms = kase.terms.map((term) =>
    term.map(([, x], i) => [term[term.length - 1 - i]?.[0] ?? Rational.zero, x] as const),
  );
  return { ...kase, terms };
}

import { atMost, claim, list, map, probability, Rational, rational, record } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { generating } from '../_characteristic-function.ts';
import { gate } from '../_sums.ts';

interface Gate {
  readonly a: Rational;
  readonly p: Rational;
}

interface Gates {
  readonly bias: Rational;
  readonly gates: readonly Gate[];
  readonly theta: Rational;
}

interface Given {
  /** M(θ) e^{−θm}. */
  readonly moment: Value;
  /** θ²a²κ/2 of each gate, and with its variance p(1 − p) for κ. */
  readonly smooth: readonly Value[];
  readonly variance: readonly Value[];
  /** θ|a| max(p, q), and with the smaller of the two. */
  readonly rough: readonly Rational[];
  readonly least: readonly Rational[];
}

const HALF = Rational.of('1/2');

/** κ = (1 − 2p)/(2 ln(q/p)), ¼ at p = ½, its limit. */
function kappa(A: Arithmetic, p: Rational): Value {
  if (p.equals(HALF)) return A.of('1/4');
  const q = p.negated().plus(1);
  return A.of(q.minus(p)).over(A.of(q.over(p)).ln().times(2));
}

/** max(p, 1 − p). */
function larger(p: Rational): Rational {
  return p.compare(HALF) > 0 ? p : p.negated().plus(1);
}

export default claim({
  statement: String.raw`\ln M(\pm\theta) \le \pm\theta m + \sum_j \min\big(\tfrac12 \theta^2 a_j^2 \kappa_j,\ \theta |a_j| \max(p_j, q_j)\big), \quad \kappa = \frac{q - p}{2 \ln(q/p)},\ m = E S`,
  source: 'theory',
  kind: 'inequality',
  standing: 'beyond',
  domain: map(
    record({
      gates: list(
        record({
          a: rational({ min: -20, max: 20, maxDenominator: 8, excluding: [0] }),
          p: probability({ open: true }),
        }),
        { min: 1, max: 4 },
      ),
      bias: rational({ min: -8, max: 8, maxDenominator: 8 }),
      theta: rational({ min: -1, max: 1, maxDenominator: 16, excluding: [0] }),
    }),
    (kase) => kase,
    'S = b + Σ aδ with 1 to 4 independent gates, a in [−20, 20] without 0, p in (0, 1), θ in [−1, 1] without 0',
  ),
  given: (A: Arithmetic, { gates, bias, theta }: Gates): Given => {
    const mean = Rational.sum([bias, ...gates.map(({ a, p }) => a.times(p))]);
    const terms = gates.map(({ a, p }) => gate(p, a));
    const squares = gates.map(({ a }) => theta.times(a).toThe(2).over(2));
    return {
      moment: generating(A, { bias, terms }, theta).times(A.of(theta.times(mean).negated()).exp()),
      smooth: gates.map(({ p }, j) => kappa(A, p).times(squares[j] ?? 0)),
      variance: gates.map(({ p }, j) => A.of(p.times(p.negated().plus(1)).times(squares[j] ?? 0))),
      rough: gates.map(({ a, p }) => theta.times(a).abs().times(larger(p))),
      least: gates.map(({ a, p }) => theta.times(a).abs().times(larger(p).negated().plus(1))),
    };
  },
  costly: true,
  relation: ({ moment, smooth, rough }, A) => [
    atMost(moment, A.sum(smooth.map((x, j) => x.min(rough[j] ?? 0))).exp()),
  ],
  mutants: {
    'half of κ': ({ moment, smooth, rough }, A) => [
      atMost(moment, A.sum(smooth.map((x, j) => x.over(2).min(rough[j] ?? 0))).exp()),
    ],
    'p(1 − p), the variance, for κ, the same at p = ½': ({ moment, variance, rough }, A) => [
      atMost(moment, A.sum(variance.map((x, j) => x.min(rough[j] ?? 0))).exp()),
    ],
    'min(p, q) for max(p, q), the same at p = ½': ({ moment, smooth, least }, A) => [
      atMost(moment, A.sum(smooth.map((x, j) => x.min(least[j] ?? 0))).exp()),
    ],
  },
  notes:
    'Kearns & Saul (1998) for each gate, and the range of a gate’s deviation where that is less. With it no bound on |S| is needed for the error of the step. θ has either sign here. At a = 0 or p = 0, 1 both sides are 1.',
});

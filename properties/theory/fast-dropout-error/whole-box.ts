import { atMost, claim, integer, map, Rational } from 'corrigenda';
import type { Arithmetic, Domain, Value } from 'corrigenda';
import { gaussianMean, gaussianRule, probit } from '../_gaussian.ts';
import type { GaussianMean } from '../_gaussian.ts';

/** [μ₀, μ₁] × [v₀, v₁], v = s². */
interface Box {
  readonly mu: readonly [Rational, Rational];
  readonly v: readonly [Rational, Rational];
}

interface Corner {
  readonly mu: Rational;
  readonly v: Rational;
  readonly mean: GaussianMean;
}

interface Given {
  readonly corners: readonly Corner[];
  /** M_μ(μ₁ − μ₀)²/8 + M_v(v₁ − v₀)²/8. */
  readonly between: Value;
  readonly pi: Value;
}

/** Where a row of boxes ends, and into how many of one width μ = 0 … 8 is cut in it. */
const ROWS = [
  ['3/4', 22],
  ['3/2', 24],
  [2, 20],
  ['11/4', 24],
  ['7/2', 22],
  ['17/4', 22],
  ['21/4', 24],
  ['25/4', 22],
  ['29/4', 22],
  ['17/2', 28],
  ['39/4', 28],
  [11, 32],
  [12, 28],
  [13, 32],
  [14, 36],
  ['59/4', 36],
  ['31/2', 44],
  [16, 44],
] as const;

function boxes(): Domain<Box> {
  const all: Box[] = [];
  let below = Rational.zero;
  for (const [end, count] of ROWS) {
    const above = Rational.of(end);
    for (let i = 0; i < count; i++) {
      const mu = [Rational.of(8 * i).over(count), Rational.of(8 * i + 8).over(count)] as const;
      all.push({ mu, v: [below, above] });
    }
    below = above;
  }
  return map(
    integer(0, all.length - 1),
    (place) => all[place],
    `${all.length} boxes that cover 0 ≤ μ ≤ 8, 0 ≤ s² ≤ 16`,
  );
}

/**
 * How far a function can pass the larger of its values at two ends is M w²/8,
 * M being the most that its second derivative is in between; once for μ and once
 * for v.
 *
 * With u = E σ(N(μ, v)) and g = σ(y), y = μk, k² = 1/(1 + πv/8):
 * |u_μμ| ≤ sup|σ″| = √3/18, and, with the density φ_v, u_μμ = ∫ σ′(x) φ_v′(μ − x) dx
 * is at most sup|φ_v′| = 1/(v√(2πe)); |g_μμ| ≤ k²√3/18. By the heat equation
 * u_v = ½u_μμ, u_vv = ¼u_μμμμ, at most ¼ sup|σ⁗| ≤ ¼·2·√3/18, as
 * σ⁗ = σ″(1 − 12σ′), and at most ¼ sup|φ_v‴| = √(18 − 6√6)e^{−(3−√6)/2}/(4√(2π)v²).
 * With a = πk²/16, g_vv = a²(3yσ′(y) + y²σ″(y)), whose terms differ in sign:
 * at most a² max(3/e, 4/e²) = 3a²/e, as σ′(y) ≤ e^{−|y|}.
 */
function between(A: Arithmetic, { mu, v }: Box, pi: Value): Value {
  const root3 = A.of(3).power('1/2');
  const [least] = v;
  const shrink = A.of(1).over(pi.times(least).over(8).plus(1));
  const curve = root3.over(18);
  const e = A.of(1).exp();
  const root6 = A.of(6).power('1/2');
  const third = A.of(18)
    .minus(root6.times(6))
    .power('1/2')
    .times(root6.minus(3).over(2).exp())
    .over(pi.times(2).power('1/2'));
  const smooth = least.sign() > 0;
  const first = pi.times(2).times(e).power('-1/2');
  const ofMean = smooth ? curve.min(first.over(least)) : curve;
  const ofMeanV = smooth ? curve.times(2).min(third.over(least.times(least))) : curve.times(2);
  const inMu = ofMean.plus(shrink.times(curve));
  const a = pi.times(shrink).over(16);
  const inV = ofMeanV.over(4).plus(a.times(a).times(3).over(e));
  const square = ([from, to]: readonly [Rational, Rational]): Rational => to.minus(from).toThe(2);
  return inMu
    .times(square(mu))
    .plus(inV.times(square(v)))
    .over(8);
}

/** The most that the error can be in the box. */
function most({ corners, between }: Given, A: Arithmetic, kappa: Value): Value {
  const errors = corners.map(({ mu, v, mean }) =>
    mean.value
      .minus(probit(A, mu, v, kappa))
      .abs()
      .plus(mean.error),
  );
  return errors.reduce((largest, error) => largest.max(error), A.of(0)).plus(between);
}

export default claim({
  statement: String.raw`\Big|E\,\sigma(X) - \sigma\Big(\frac{\mu}{\sqrt{1 + \pi s^2/8}}\Big)\Big| \le \max_{\text{corners}} + \frac{M_\mu (\mu_1 - \mu_0)^2 + M_v (v_1 - v_0)^2}{8} \le \frac{3}{200} \text{ in each box } [\mu_0, \mu_1] \times [v_0, v_1],\ v = s^2`,
  source: 'theory',
  kind: 'inequality',
  domain: boxes(),
  given: (A: Arithmetic, box: Box): Given => {
    const rule = gaussianRule(A);
    const corners = box.v.flatMap((v) =>
      box.mu.map((mu) => ({ mu, v, mean: gaussianMean(A, rule, mu, v) })),
    );
    return { corners, between: between(A, box, rule.pi), pi: rule.pi };
  },
  costly: true,
  relation: (given, A) => [atMost(most(given, A, given.pi.over(8)), A.of('3/200'))],
  mutants: {
    'the bound 7/500': (given, A) => [atMost(most(given, A, given.pi.over(8)), A.of('7/500'))],
    'π/16 for π/8': (given, A) => [atMost(most(given, A, given.pi.over(16)), A.of('3/200'))],
    '3/π², which matches the variances': (given, A) => [
      atMost(most(given, A, A.of(3).over(given.pi.power(2))), A.of('3/200')),
    ],
  },
  notes:
    'For the whole of |μ| ≤ 8, 0 ≤ s ≤ 4: the error is odd in μ, and the boxes, each of which is decided, cover μ ≥ 0. The link is the last one of the statement; the first is derived beside the bound. Each mean has the bound on its midpoint sum added.',
});

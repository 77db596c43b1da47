import { atMost, claim, ensemble, Rational } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { moments } from '../_moments.ts';

/** |1 − 2x|/(x²(1 − x)²), the absolute second derivative of the logit. */
function curvature(x: Rational): Rational {
  const y = x.negated().plus(1);
  return y.minus(x).abs().over(x.times(y).toThe(2));
}

export default claim({
  statement: String.raw`\Big|E - \frac{G}{G+G'}\Big| \le \frac{V}{8} \max\Big(\frac{|1-2m|}{m^2(1-m)^2}, \frac{|1-2M|}{M^2(1-M)^2}\Big), \quad 0 < m \le O_i \le M < 1`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'correction',
  domain: attackedLaws({ excluding: [0, 1] }),
  given: (A, law) => {
    const { E, V } = moments(A, law);
    const sorted = [...law.outputs].sort((a, b) => a.compare(b));
    const [m = Rational.zero, M = Rational.zero] = [sorted[0], sorted.at(-1)];
    return {
      error: E.minus(ensemble(A, law.outputs, law.weights).NWGM).abs(),
      V,
      largest: A.of(curvature(m)).max(curvature(M)),
      smallest: A.of(curvature(m)).min(curvature(M)),
    };
  },
  costly: true,
  relation: ({ error, V, largest }) => [atMost(error, V.times(largest).over(8))],
  mutants: {
    'the smaller of the two': ({ error, V, smallest }) => [
      atMost(error, V.times(smallest).over(8)),
    ],
    'a hundredth of the right-hand side': ({ error, V, largest }) => [
      atMost(error, V.times(largest).over(800)),
    ],
    'the variance squared': ({ error, V, largest }) => [
      atMost(error, V.times(V).times(largest).over(8)),
    ],
  },
  notes:
    "Taylor's formula for the logit at E gives |logit E − E(logit O)| ≤ ½ sup|logit″| V; the logistic function has slopes of at most ¼; |logit″| is largest at an end of [m, M]. Near ½ no smaller factor is possible; elsewhere corrected-absolute is sharper.",
});

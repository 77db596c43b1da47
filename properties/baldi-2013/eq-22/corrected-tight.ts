import { atMost, claim, ensemble, Rational } from 'corrigenda';
import type { Arithmetic, OutputLaw } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { moments } from '../_moments.ts';

/** (1 − 2x)/(2x(1 − x)), which falls as x rises. */
function slope(x: Rational): Rational {
  const y = x.negated().plus(1);
  return y.minus(x).over(x.times(y).times(2));
}

function given(A: Arithmetic, law: OutputLaw) {
  const { outputs, weights } = law;
  const sorted = [...outputs].sort((a, b) => a.compare(b));
  const half = Rational.of('1/2');
  const equally = weights.map(() => Rational.ratio(1n, BigInt(weights.length)));
  const { E, V } = moments(A, law);
  return {
    difference: E.minus(ensemble(A, outputs, weights).NWGM),
    E,
    V,
    unweighted: moments(A, { outputs, weights: equally }).V,
    atLeast: A.of(slope(sorted[0] ?? half)),
    atLargest: A.of(slope(sorted.at(-1) ?? half)),
  };
}

export default claim({
  statement: String.raw`V \frac{1-2M}{2M(1-M)} \le E - \frac{G}{G+G'} \le V \frac{1-2m}{2m(1-m)}, \quad 0 < m \le O_i \le M < 1`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'correction',
  domain: attackedLaws({ excluding: [0, 1] }),
  given,
  costly: true,
  relation: ({ difference, V, atLeast, atLargest }) => [
    atMost(V.times(atLargest), difference, 'the lower bound'),
    atMost(difference, V.times(atLeast), 'the upper bound'),
  ],
  mutants: {
    'the slope of E, to which both tend': ({ difference, E, V }, A) => {
      const F = A.of(1).minus(E);
      return [atMost(difference, V.times(F.minus(E)).over(E.times(F).times(2)))];
    },
    'a variance without probabilities': ({ difference, unweighted, atLeast }) => [
      atMost(difference, unweighted.times(atLeast)),
    ],
    'a tenth less above': ({ difference, V, atLeast }) => [
      atMost(difference, V.times(atLeast).times('9/10')),
    ],
    'the ends exchanged': ({ difference, V, atLargest }) => [
      atMost(difference, V.times(atLargest)),
    ],
  },
  notes:
    'What Cartwright and Field have for E − G, for E − NWGM. For two outputs x < y, moved together from E, the NWGM changes at the rate of the product of N(1 − N), the variance and (x + y − 1)/(x(1 − x)y(1 − y)), which is compared with the slopes at x and y. Given E and V, the mean of the logits is extreme for two-point laws, because the third derivative of the logit has one sign. Both factors are best possible: near any point a the two bounds and the difference tend to V(1 − 2a)/(2a(1 − a)). So |E − NWGM| is at most V times the larger of the two absolute slopes.',
});

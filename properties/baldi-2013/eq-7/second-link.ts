import { claim, equal, totalLaws } from 'corrigenda';
import { against, geometric, inverseOfOnePlus, subnetworks } from '../_logistic.ts';

export default claim({
  statement: String.raw`\frac{1}{1 + \prod [ce^{-\lambda S_i}]^{P_i}} = \frac{1}{1 + e^{-\lambda \sum P_i S_i}}`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: totalLaws(),
  given: (A, law) => {
    const given = subnetworks(A, law);
    const odds = law.totals.map((S) => against(A, law.shape, A.of(S)));
    return { ...given, left: inverseOfOnePlus(A, geometric(A, odds, law.weights)) };
  },
  costly: true,
  relation: ({ left, shape, meanTotal }, A) => [
    equal(left, inverseOfOnePlus(A, against(A, shape, meanTotal, 1))),
  ],
  mutants: {
    'a sum without its probabilities': ({ left, shape, totals }, A) => [
      equal(left, inverseOfOnePlus(A, against(A, shape, A.sum(totals), 1))),
    ],
    'e^{λS} for e^{−λS}': ({ left, shape, meanTotal }, A) => [
      equal(left, inverseOfOnePlus(A, against(A, shape, meanTotal.negated(), 1))),
    ],
  },
  notes:
    'As transcribed the right-hand side has no c, although (5), three lines above, has it; the two agree only for c = 1.',
});

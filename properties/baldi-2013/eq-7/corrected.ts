import { claim, equal, logistic, totalLaws } from 'corrigenda';
import { against, geometric, inverseOfOnePlus, subnetworks } from '../_logistic.ts';

export default claim({
  statement: String.raw`\frac{1}{1 + \prod [ce^{-\lambda S_i}]^{P_i}} = \frac{1}{1 + ce^{-\lambda \sum P_i S_i}} = \sigma(E(S))`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'correction',
  domain: totalLaws(),
  given: (A, law) => {
    const given = subnetworks(A, law);
    const odds = law.totals.map((S) => against(A, law.shape, A.of(S)));
    return { ...given, left: inverseOfOnePlus(A, geometric(A, odds, law.weights)) };
  },
  costly: true,
  relation: ({ left, shape, meanTotal }, A) => {
    const middle = inverseOfOnePlus(A, against(A, shape, meanTotal));
    return [
      equal(left, middle, 'the product of powers'),
      equal(middle, logistic(A, shape, meanTotal), 'σ(E(S))'),
    ];
  },
  mutants: {
    'without c': ({ left, shape, meanTotal }, A) => [
      equal(left, inverseOfOnePlus(A, against(A, shape, meanTotal, 1))),
    ],
    'c to the number of sub-networks': ({ left, shape, meanTotal, totals }, A) => [
      equal(left, inverseOfOnePlus(A, against(A, shape, meanTotal, shape.c.toThe(totals.length)))),
    ],
  },
});

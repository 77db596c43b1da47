import { claim, equal, logistic, totalLaws } from 'corrigenda';
import { against, inverseOfOnePlus, subnetworks } from '../_logistic.ts';

export default claim({
  statement: String.raw`\frac{1}{1 + e^{-\lambda \sum P_i S_i}} = \sigma(E(S))`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: totalLaws(),
  given: subnetworks,
  costly: true,
  relation: ({ shape, meanTotal }, A) => [
    equal(inverseOfOnePlus(A, against(A, shape, meanTotal, 1)), logistic(A, shape, meanTotal)),
  ],
  mutants: {
    'e^{λS} for e^{−λS}': ({ shape, meanTotal }, A) => [
      equal(
        inverseOfOnePlus(A, against(A, shape, meanTotal.negated(), 1)),
        logistic(A, shape, meanTotal),
      ),
    ],
    'a mean without probabilities': ({ shape, meanTotal, totals }, A) => [
      equal(
        inverseOfOnePlus(A, against(A, shape, A.sum(totals).over(totals.length), 1)),
        logistic(A, shape, meanTotal),
      ),
    ],
  },
  notes:
    'σ(x) is 1/(1 + c·e^{−λx}) throughout §3.1, so this link fails for c ≠ 1 as the second does.',
});

import { claim, equal, totalLaws } from 'corrigenda';
import { against, geometric, inverseOfOnePlus, subnetworks } from '../_logistic.ts';

export default claim({
  statement: String.raw`NWGM(O_1, \dots, O_m) = \frac{1}{1 + \prod [ce^{-\lambda S_i}]^{P_i}}`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: totalLaws(),
  given: subnetworks,
  costly: true,
  relation: ({ all, shape, totals, weights }, A) => {
    const odds = totals.map((S) => against(A, shape, A.of(S)));
    return [equal(all.NWGM, inverseOfOnePlus(A, geometric(A, odds, weights)))];
  },
  mutants: {
    'c is 1': ({ all, shape, totals, weights }, A) => {
      const odds = totals.map((S) => against(A, shape, A.of(S), 1));
      return [equal(all.NWGM, inverseOfOnePlus(A, geometric(A, odds, weights)))];
    },
    'no probabilities': ({ all, shape, totals }, A) => {
      const odds = totals.map((S) => against(A, shape, A.of(S)));
      return [equal(all.NWGM, inverseOfOnePlus(A, A.product(odds)))];
    },
    'e^{λS} for e^{−λS}': ({ all, shape, totals, weights }, A) => {
      const odds = totals.map((S) => against(A, shape, A.of(S.negated())));
      return [equal(all.NWGM, inverseOfOnePlus(A, geometric(A, odds, weights)))];
    },
  },
});

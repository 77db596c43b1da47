import { claim, equal, logistic, totalLaws } from 'corrigenda';
import { against, inverseOfOnePlus, subnetworks } from './_logistic.ts';

export default claim({
  statement: String.raw`NWGM(O_1, \dots, O_m) = \frac{1}{1 + ce^{-\lambda E(S)}} = \sigma(E(S))`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: totalLaws(),
  given: subnetworks,
  costly: true,
  relation: ({ all, shape, meanTotal }, A) => {
    const middle = inverseOfOnePlus(A, against(A, shape, meanTotal));
    return [
      equal(all.NWGM, middle, 'NWGM = 1/(1 + c e^{−λE(S)})'),
      equal(middle, logistic(A, shape, meanTotal), '1/(1 + c e^{−λE(S)}) = σ(E(S))'),
    ];
  },
  mutants: {
    'c is 1': ({ all, shape, meanTotal }, A) => [
      equal(all.NWGM, inverseOfOnePlus(A, against(A, shape, meanTotal, 1))),
    ],
    'λ without its sign': ({ all, shape, meanTotal }, A) => [
      equal(all.NWGM, logistic(A, { ...shape, lambda: shape.lambda.abs() }, meanTotal)),
    ],
    'the mean of the total inputs without their probabilities': ({ all, shape, totals }, A) => [
      equal(all.NWGM, logistic(A, shape, A.sum(totals).over(totals.length))),
    ],
    'the mean for the NWGM': ({ all, shape, meanTotal }, A) => [
      equal(all.E, logistic(A, shape, meanTotal)),
    ],
  },
  notes: 'Any law of the total inputs, not only that of Bernoulli gates; λ may be 0 or negative.',
});

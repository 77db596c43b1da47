import { agree, claim } from 'corrigenda';
import { smallScale, smallWeights } from '../_small-weights.ts';

export default claim({
  statement: String.raw`E\,\sigma(S) \approx E\,\sigma(\mathcal N(\mu, s^2)) \text{ to second order in the scale of the weights, and } E\,\sigma(S) \approx \sigma(\mu) \text{ to first}`,
  source: 'goodfellow-2016',
  kind: 'order',
  standing: 'reading',
  domain: smallWeights(),
  given: smallScale,
  costly: true,
  relation: ({ E, scaled, gaussian }) => [
    agree(E, gaussian, 2, 'the normal law'),
    agree(E, scaled, 1, 'weight scaling'),
  ],
  degree: 12,
  mutants: {
    'weight scaling to the second order': ({ E, scaled }) => [agree(E, scaled, 2)],
    'the normal law to the third order, which it is at ½': ({ E, gaussian }) => [
      agree(E, gaussian, 3),
    ],
    'E(X²) for the variance': ({ E, scaled, withSquare }) => [agree(E, scaled.plus(withSquare), 2)],
  },
  notes:
    'The sentence on fast dropout at test time, which calls it the more principled of the two approximations, read as one on orders: for a logistic unit with the total input ln c + tX it is right to one order more. The mean under the normal law is its series in the even derivatives of σ. One unit; the layers above take its mean over as they would any approximation.',
});

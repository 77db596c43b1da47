import { atMost, claim } from 'corrigenda';
import { approximated, GAUSSIAN_ERROR, gaussianMean, smallUnits } from '../_gaussian.ts';

export default claim({
  statement: String.raw`|E\,\sigma(S) - E\,\sigma(\mathcal N(\mu, s^2))| \le |E\,\sigma(S) - \sigma(\mu)|, \quad \mu = E[S],\ s^2 = \mathrm{Var}(S), \text{ for every unit}`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  standing: 'reading',
  domain: smallUnits(),
  given: (A, kase) => {
    const { E, scaled, mean, variance } = approximated(A, kase);
    const gaussian = gaussianMean(A, mean, variance);
    return {
      error: E.minus(gaussian).abs().minus(GAUSSIAN_ERROR),
      ofScaling: E.minus(scaled).abs(),
    };
  },
  costly: true,
  relation: ({ error, ofScaling }) => [atMost(error, ofScaling)],
  mutants: {
    'at most half the error of weight scaling': ({ error, ofScaling }) => [
      atMost(error, ofScaling.over(2)),
    ],
    'the sides exchanged': ({ error, ofScaling }) => [atMost(ofScaling, error)],
  },
  notes:
    'The sentence on fast dropout at test time, read as one on every unit: the mean under the normal law with the moments of the total input is nearer to the mean over all sub-networks than weight scaling is. The integral is enclosed: the left side is 5·10⁻⁸ less than its value by the trapezoid rule, which is a lower bound of the error, so that a case which breaks the relation breaks the reading. Where weight scaling is exact by coincidence it cannot be beaten.',
});

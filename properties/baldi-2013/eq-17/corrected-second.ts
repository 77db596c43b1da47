import { claim, equal } from 'corrigenda';
import { deviationSums } from '../_about-half.ts';
import { deviationLaws } from '../_deviation-laws.ts';

export default claim({
  statement: String.raw`\frac12 + \sum_i p_i \epsilon_i + \Big(\sum_i p_i \epsilon_i\Big)^2 - \sum_i p_i \epsilon_i^2 = \frac12 + E(\epsilon) - Var(\epsilon) = E(O) - Var(O)`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'correction',
  domain: deviationLaws(),
  given: (A, { deviations, weights }) => deviationSums(A, deviations, weights),
  relation: ({ mean, meanSquare, variance, E, V }) => {
    const first = mean.plus('1/2').plus(mean.times(mean)).minus(meanSquare);
    const second = mean.plus('1/2').minus(variance);
    return [equal(first, second, 'the second “=”'), equal(second, E.minus(V), 'the third “=”')];
  },
  mutants: {
    'the square without probabilities, as transcribed': ({ mean, total, meanSquare, variance }) => [
      equal(mean.plus(total.times(total)).minus(meanSquare), mean.minus(variance)),
    ],
    'a half of the variance': ({ mean, meanSquare, variance }) => [
      equal(mean.plus(mean.times(mean)).minus(meanSquare), mean.minus(variance.over(2))),
    ],
  },
});

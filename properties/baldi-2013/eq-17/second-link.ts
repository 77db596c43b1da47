import { claim, equal } from 'corrigenda';
import { deviationSums } from '../_about-half.ts';
import { deviationLaws } from '../_deviation-laws.ts';

export default claim({
  statement: String.raw`\frac12 + \sum_i p_i \epsilon_i + \Big(\sum_i \epsilon_i\Big)^2 - \sum_i p_i \epsilon_i^2 = \frac12 + E(\epsilon) - Var(\epsilon)`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: deviationLaws(),
  given: (A, { deviations, weights }) => deviationSums(A, deviations, weights),
  relation: ({ mean, total, meanSquare, variance }) => [
    equal(
      mean.plus('1/2').plus(total.times(total)).minus(meanSquare),
      mean.plus('1/2').minus(variance),
    ),
  ],
  mutants: {
    'plus the variance': ({ mean, total, meanSquare, variance }) => [
      equal(
        mean.plus('1/2').plus(total.times(total)).minus(meanSquare),
        mean.plus('1/2').plus(variance),
      ),
    ],
    'the sum for its square': ({ mean, total, meanSquare, variance }) => [
      equal(mean.plus('1/2').plus(total).minus(meanSquare), mean.plus('1/2').minus(variance)),
    ],
  },
  notes:
    'The remainder, the same on both sides, is left out. E(ε)² is (Σ pε)², so that the square without probabilities contradicts this link as well as the one before.',
});

import { agree, claim, ensemble } from 'corrigenda';
import { aboutHalf, expandedSums } from '../_about-half.ts';

export default claim({
  statement: String.raw`G = \frac12 + \sum_i p_i \epsilon_i + \Big(\sum_i p_i \epsilon_i\Big)^2 - \sum_i p_i \epsilon_i^2 \text{ to second order}`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'correction',
  domain: aboutHalf(),
  given: (A, kase) => {
    const sums = expandedSums(A, kase);
    return { ...sums, G: ensemble(A, sums.outputs, sums.probabilities).G };
  },
  costly: true,
  relation: ({ G, mean, meanSquare }) => [
    agree(G, mean.plus('1/2').plus(mean.times(mean)).minus(meanSquare), 2),
  ],
  degree: 6,
  mutants: {
    'the square without probabilities, as transcribed': ({ G, mean, total, meanSquare }) => [
      agree(G, mean.plus('1/2').plus(total.times(total)).minus(meanSquare), 2),
    ],
    'without the square': ({ G, mean, meanSquare }) => [
      agree(G, mean.plus('1/2').minus(meanSquare), 2),
    ],
    'one order more': ({ G, mean, meanSquare }) => [
      agree(G, mean.plus('1/2').plus(mean.times(mean)).minus(meanSquare), 3),
    ],
  },
});

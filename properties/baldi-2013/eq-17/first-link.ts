import { agree, claim, ensemble } from 'corrigenda';
import { aboutHalf, expandedSums } from '../_about-half.ts';

export default claim({
  statement: String.raw`G = \frac12 + \sum_i p_i \epsilon_i + \Big(\sum_i \epsilon_i\Big)^2 - \sum_i p_i \epsilon_i^2 \text{ to second order}`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: aboutHalf(),
  given: (A, kase) => {
    const sums = expandedSums(A, kase);
    return { ...sums, G: ensemble(A, sums.outputs, sums.probabilities).G };
  },
  costly: true,
  relation: ({ G, mean, total, meanSquare }) => [
    agree(G, mean.plus('1/2').plus(total.times(total)).minus(meanSquare), 2),
  ],
  mutants: {
    'plus the mean square': ({ G, mean, total, meanSquare }) => [
      agree(G, mean.plus('1/2').plus(total.times(total)).plus(meanSquare), 2),
    ],
    'twice the mean square': ({ G, mean, total, meanSquare }) => [
      agree(G, mean.plus('1/2').plus(total.times(total)).minus(meanSquare.times(2)), 2),
    ],
  },
  notes:
    'As transcribed the sum in the square has no probabilities. R₃(ε) is read as terms of the third order and higher ones.',
});

import { claim, equal } from 'corrigenda';
import { pairwiseCases } from '../_pairwise-laws.ts';
import { bothMeans } from '../_pairwise-means.ts';

export default claim({
  statement: String.raw`E[S T] = E_{\text{independent}}[S T] \text{ for linear forms } S, T \text{ of the gates}`,
  source: 'theory',
  kind: 'identity',

  domain: pairwiseCases(),
  given: bothMeans,
  costly: true,
  relation: ({ own, free }) => [equal(own.product(), free.product())],
  mutants: {
    'the product of the means': ({ own }) => [
      equal(own.product(), own.total().times(own.otherTotal())),
    ],
    'third moments instead of second ones': ({ own, free }) => [equal(own.power(3), free.power(3))],
  },
  notes:
    'Every polynomial of degree 2 in the gates is a sum of such products: means, variances, squared errors of linear units and their penalties need no more than pairwise independence.',
});

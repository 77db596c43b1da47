import { claim, equal } from 'corrigenda';
import { pairwiseCases } from '../_pairwise-laws.ts';
import { bothMeans } from '../_pairwise-means.ts';

export default claim({
  statement: String.raw`E[S^3] = E_{\text{independent}}[S^3]`,
  source: 'theory',
  kind: 'identity',
  standing: 'beyond',
  domain: pairwiseCases(),
  given: bothMeans,
  costly: true,
  relation: ({ own, free }) => [equal(own.power(3), free.power(3))],
  mutants: {
    'the cube of the mean': ({ own }) => [equal(own.power(3), own.total().power(3).plus(1))],
    'one more': ({ own, free }) => [equal(own.power(3), free.power(3).plus(1))],
  },
  notes: 'Pairwise independence is not enough for the third moment.',
});

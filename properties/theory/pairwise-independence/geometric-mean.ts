import { claim, equal } from 'corrigenda';
import { pairwiseCases } from '../_pairwise-laws.ts';
import { bothMeans } from '../_pairwise-means.ts';

export default claim({
  statement: String.raw`NWGM(\sigma(S)) = \sigma(E_{\text{independent}}[S])`,
  source: 'theory',
  kind: 'identity',

  domain: pairwiseCases(true),
  given: bothMeans,
  costly: true,
  relation: ({ own, ofTheMean }) => [equal(own.NWGM(), ofTheMean())],
  mutants: {
    'the arithmetic mean': ({ own, ofTheMean }) => [equal(own.logistic(), ofTheMean())],
    'all gates 1': ({ own, ofAll }) => [equal(own.NWGM(), ofAll())],
  },
  notes:
    'The geometric mean needs the keep probabilities only, so that weight scaling gives it for these laws too.',
});

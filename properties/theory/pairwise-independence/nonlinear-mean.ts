import { claim, equal } from 'corrigenda';
import { pairwiseCases } from '../_pairwise-laws.ts';
import { bothMeans } from '../_pairwise-means.ts';

export default claim({
  statement: String.raw`E[\sigma(S)] = E_{\text{independent}}[\sigma(S)]`,
  source: 'theory',
  kind: 'identity',
  standing: 'beyond',
  domain: pairwiseCases(true),
  given: bothMeans,
  costly: true,
  relation: ({ own, free }) => [equal(own.logistic(), free.logistic())],
  mutants: {
    'the geometric mean plus one': ({ own, ofTheMean }) => [
      equal(own.logistic(), ofTheMean().plus(1)),
    ],
    'one more': ({ own, free }) => [equal(own.logistic(), free.logistic().plus(1))],
  },
  notes:
    'Pairwise independence is not enough for the mean of a unit that is not linear; 1/(1 + 2^−S) here.',
});

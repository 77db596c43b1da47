import { below, claim, distributions, equal } from 'corrigenda';
import { memberDistributions } from '../_distributions.ts';

export default claim({
  statement: String.raw`p(y \mid x, \mu) > 0 \text{ for all } y, \mu \implies \sum_{y} \tilde p(y) > 0 \text{ and } \sum_y \frac{\tilde p(y)}{\sum_{y'} \tilde p(y')} = 1`,
  source: 'goodfellow-2016',
  kind: 'iff',
  domain: memberDistributions(true),
  given: (A, { members, weights }) => distributions(A, members, weights),
  relation: ({ total, renormalised }, A) => [
    below(A.of(0), total, 'the total is positive'),
    equal(A.sum(renormalised), A.of(1), 'renormalised'),
  ],
  mutants: {
    'at least a half': ({ total }, A) => [below(A.of('1/2'), total)],
    'not renormalised': ({ geometric }, A) => [equal(A.sum(geometric), A.of(1))],
  },
});

import { atMost, claim, distributions } from 'corrigenda';
import { memberDistributions } from '../_distributions.ts';

export default claim({
  statement: String.raw`0 \le \sum_y \prod_{\mu} p(y \mid x, \mu)^{p(\mu)} \le 1`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  standing: 'beyond',
  domain: memberDistributions(false),
  given: (A, { members, weights }) => distributions(A, members, weights),
  relation: ({ total }, A) => [atMost(A.of(0), total), atMost(total, A.of(1))],
  mutants: {
    'at most 9/10': ({ total }, A) => [atMost(total, A.of('9/10'))],
    'at least 1/10': ({ total }, A) => [atMost(A.of('1/10'), total)],
    'at least the arithmetic mean': ({ total, arithmetic }, A) => [
      atMost(A.sum(arithmetic), total),
    ],
  },
  notes:
    'The bound 1 is attained where the sub-models agree, 0 where every class is given 0 by one of them.',
});

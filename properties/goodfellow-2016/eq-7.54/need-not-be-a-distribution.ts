import { claim, distinct, distributions, filter } from 'corrigenda';
import { differ, memberDistributions } from '../_distributions.ts';

export default claim({
  statement: String.raw`\sum_y \prod_{\mu} p(y \mid x, \mu)^{p(\mu)} \ne 1 \text{ unless the sub-models agree}`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  domain: filter(memberDistributions(false), differ, 'two of which differ'),
  given: (A, { members, weights }) => distributions(A, members, weights),
  relation: ({ total }, A) => [distinct(total, A.of(1))],
  mutants: {
    'the arithmetic mean': ({ arithmetic }, A) => [distinct(A.sum(arithmetic), A.of(1))],
    renormalised: ({ geometric, total }, A) => [
      distinct(A.sum(geometric.map((p) => p.over(total))), A.of(1)),
    ],
  },
  notes:
    'The geometric mean is never a distribution where two sub-models of positive weight differ, which is more than the text says.',
});

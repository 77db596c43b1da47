import { below, claim, distributions, filter } from 'corrigenda';
import { differ, memberDistributions } from '../_distributions.ts';

export default claim({
  statement: String.raw`\sum_y \prod_{\mu} p(y \mid x, \mu)^{p(\mu)} < 1 \text{ unless the sub-models agree}`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  standing: 'beyond',
  domain: filter(memberDistributions(false), differ, 'two of which differ'),
  given: (A, { members, weights }) => distributions(A, members, weights),
  relation: ({ total }, A) => [below(total, A.of(1))],
  mutants: {
    'the arithmetic mean': ({ arithmetic }, A) => [below(A.sum(arithmetic), A.of(1))],
    'below 9/10': ({ total }, A) => [below(total, A.of('9/10'))],
    'above one': ({ total }, A) => [below(A.of(1), total)],
  },
});

import { claim, distributions, equal, filter } from 'corrigenda';
import { memberDistributions } from '../_distributions.ts';

export default claim({
  statement: String.raw`p(y \mid x, \mu) = 0 \text{ for some } y, \mu \implies \sum_{y} \tilde p(y) = 0, \text{ so that it cannot be renormalised}`,
  source: 'goodfellow-2016',
  kind: 'iff',
  standing: 'beyond',
  domain: filter(
    memberDistributions(false),
    ({ members }) => members.some((row) => row.some((p) => p.sign() === 0)),
    'with a zero among them',
  ),
  given: (A, { members, weights }) => distributions(A, members, weights),
  relation: ({ total }, A) => [equal(total, A.of(0))],
  mutants: {
    'the total is 1': ({ total }, A) => [equal(total, A.of(1))],
    'the arithmetic mean is 0': ({ arithmetic }, A) => [equal(A.sum(arithmetic), A.of(0))],
  },
  notes:
    'The converse, which the text does not state: it imposes the requirement "to guarantee" a distribution. It is not needed; see the weakest condition.',
});

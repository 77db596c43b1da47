import { below, claim, distributions, equal, filter } from 'corrigenda';
import { memberDistributions } from '../_distributions.ts';

export default claim({
  statement: String.raw`p(y \mid x, \mu) > 0 \text{ for all } \mu \text{ and some } y \implies \sum_{y} \tilde p(y) > 0 \text{ and } \sum_y \frac{\tilde p(y)}{\sum_{y'} \tilde p(y')} = 1`,
  source: 'goodfellow-2016',
  kind: 'iff',
  standing: 'correction',
  domain: filter(
    memberDistributions(false),
    ({ members }) =>
      (members[0] ?? []).some((_, y) => members.every((row) => row[y]?.sign() !== 0)),
    'with a class that none of them gives 0',
  ),
  given: (A, { members, weights }) => distributions(A, members, weights),
  relation: ({ total, renormalised }, A) => [
    below(A.of(0), total, 'the total is positive'),
    equal(A.sum(renormalised), A.of(1), 'renormalised'),
  ],
  mutants: {
    'every class stays positive': ({ geometric }, A) => geometric.map((p) => below(A.of(0), p)),
    'not renormalised': ({ geometric }, A) => [equal(A.sum(geometric), A.of(1))],
  },
});

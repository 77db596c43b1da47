import { claim, distributions, equal, map } from 'corrigenda';
import { memberDistributions } from '../_distributions.ts';

export default claim({
  statement: String.raw`\sum_y \prod_{\mu} p(y \mid x, \mu)^{p(\mu)} = 1 \text{ if the sub-models agree}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: map(
    memberDistributions(false),
    ({ members: [first = []], weights }) => ({ members: weights.map(() => first), weights }),
    'the same distribution over 2 to 5 classes for every one of 1 to 4 sub-models, zeros allowed',
  ),
  given: (A, { members, weights }) => {
    const { total, geometric } = distributions(A, members, weights);
    return { total, geometric, weights };
  },
  relation: ({ total, geometric }, A) => [
    equal(total, A.of(1), 'the total'),
    equal(total, A.sum(geometric), 'the sum over the classes'),
  ],
  mutants: {
    'every mask counted fully': ({ geometric, weights }, A) => [
      equal(A.sum(geometric.map((p) => p.power(weights.length))), A.of(1)),
    ],
    'the last class left out': ({ geometric }, A) => [
      equal(A.sum(geometric.slice(0, -1)), A.of(1)),
    ],
  },
});

import { atMost, claim, distributions, equal } from 'corrigenda';
import { memberDistributions } from './_distributions.ts';

export default claim({
  statement: String.raw`p_{\text{ensemble}}(y \mid x) = \frac{\tilde p_{\text{ensemble}}(y \mid x)}{\sum_{y'} \tilde p_{\text{ensemble}}(y' \mid x)} \ge 0, \quad \sum_y p_{\text{ensemble}}(y \mid x) = 1`,
  source: 'goodfellow-2016',
  kind: 'identity',
  domain: memberDistributions(true),
  given: (A, { members, weights }) => distributions(A, members, weights),
  relation: ({ geometric, total }, A) => {
    const p = geometric.map((x) => x.over(total));
    return [
      equal(A.sum(p), A.of(1), 'the total'),
      ...p.map((x, y) => atMost(A.of(0), x, `class ${y}`)),
    ];
  },
  mutants: {
    'not renormalised': ({ geometric }, A) => [equal(A.sum(geometric), A.of(1))],
    'over the number of classes': ({ geometric }, A) => [
      equal(A.sum(geometric.map((x) => x.times(geometric.length))), A.of(geometric.length)),
    ],
    'each below a half': ({ geometric, total }, A) =>
      geometric.map((x) => atMost(x.over(total), A.of('1/2'))),
  },
});

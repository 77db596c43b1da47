import { claim, distributions, equal, softmaxRegressions } from 'corrigenda';
import { subModels } from './_members.ts';

export default claim({
  statement: String.raw`P_{\text{ensemble}}(y) = \frac{\tilde P(y)}{\sum_{y'} \tilde P(y')}: \quad \sum_y P_{\text{ensemble}}(y) = 1, \quad \frac{P_{\text{ensemble}}(y)}{P_{\text{ensemble}}(y')} = \frac{\tilde P(y)}{\tilde P(y')}`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  domain: softmaxRegressions({ most: 3, gates: 'fair' }),
  given: (A, kase) => {
    const { probabilities, weights } = subModels(A, kase);
    const { geometric, total, arithmetic } = distributions(A, probabilities, weights);
    return { geometric, ensemble: geometric.map((p) => p.over(total)), arithmetic };
  },
  costly: true,
  relation: ({ geometric, ensemble }, A) => [
    equal(A.sum(ensemble), A.of(1), 'the total'),
    ...ensemble
      .slice(1)
      .map((p, i) =>
        equal(
          p.over(ensemble[0] ?? p),
          (geometric[i + 1] ?? p).over(geometric[0] ?? p),
          `class ${i + 1} against class 0`,
        ),
      ),
  ],
  mutants: {
    'not renormalised': ({ geometric }, A) => [equal(A.sum(geometric), A.of(1))],
    'the arithmetic mean': ({ geometric, arithmetic }) =>
      arithmetic
        .slice(1)
        .map((p, i) =>
          equal(p.over(arithmetic[0] ?? p), (geometric[i + 1] ?? p).over(geometric[0] ?? p)),
        ),
  },
});

import { atMost, claim, distributions, equal, softmaxRegressions } from 'corrigenda';
import { subModels } from '../_members.ts';

export default claim({
  statement: String.raw`\sum_{\mu} p(\mu)\, p(y \mid x, \mu) \ge 0, \quad \sum_y \sum_{\mu} p(\mu)\, p(y \mid x, \mu) = 1`,
  source: 'goodfellow-2016',
  kind: 'identity',
  domain: softmaxRegressions({ most: 4, gates: 'any' }),
  given: (A, kase) => {
    const { probabilities, weights } = subModels(A, kase);
    return { mean: distributions(A, probabilities, weights).arithmetic, probabilities, weights };
  },
  costly: true,
  relation: ({ mean }, A) => [
    equal(A.sum(mean), A.of(1), 'the total'),
    ...mean.map((p, y) => atMost(A.of(0), p, `class ${y}`)),
  ],
  mutants: {
    'the last mask left out': ({ probabilities, weights }, A) => [
      equal(
        A.sum(
          probabilities.slice(0, -1).flatMap((row, d) => row.map((p) => p.times(weights[d] ?? 0))),
        ),
        A.of(1),
      ),
    ],
    'the last class left out': ({ mean }, A) => [equal(A.sum(mean.slice(0, -1)), A.of(1))],
    'every class is at least an eighth': ({ mean }, A) => mean.map((p) => atMost(A.of('1/8'), p)),
  },
});

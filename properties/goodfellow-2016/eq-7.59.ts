import { claim, equal, softmaxRegressions } from 'corrigenda';
import { column, rootOfProduct, subModels } from './_members.ts';

export default claim({
  statement: String.raw`\tilde P_{\text{ensemble}}(\mathrm{y} = y \mid \boldsymbol v) = \sqrt[2^n]{\prod_{\boldsymbol d \in \{0,1\}^n} P(\mathrm{y} = y \mid \boldsymbol v; \boldsymbol d)} = \prod_{\boldsymbol d} P(\mathrm{y} = y \mid \boldsymbol v; \boldsymbol d)^{2^{-n}}`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  domain: softmaxRegressions({ most: 3, gates: 'fair' }),
  given: (A, kase) => {
    const { probabilities, weights, classes } = subModels(A, kase);
    return classes.map((y) => ({ all: column(probabilities, y), weights }));
  },
  costly: true,
  relation: (classes, A) =>
    classes.map(({ all, weights }, y) =>
      equal(
        rootOfProduct(A, all),
        A.powers(all.map((p, d) => [p, weights[d] ?? 1] as const)),
        `class ${y}`,
      ),
    ),
  mutants: {
    'the n-th root': (classes, A) =>
      classes.map(({ all, weights }) =>
        equal(
          A.product(all).power(`1/${Math.max(1, Math.log2(all.length))}`),
          A.powers(all.map((p, d) => [p, weights[d] ?? 1] as const)),
        ),
      ),
    'the last mask left out': (classes, A) =>
      classes.map(({ all, weights }) =>
        equal(
          rootOfProduct(A, all.slice(0, -1)),
          A.powers(all.map((p, d) => [p, weights[d] ?? 1] as const)),
        ),
      ),
    'the mean for the root of the product': (classes, A) =>
      classes.map(({ all, weights }) =>
        equal(
          A.sum(all).over(all.length),
          A.powers(all.map((p, d) => [p, weights[d] ?? 1] as const)),
        ),
      ),
  },
  notes:
    'The definition; what is checked is that the root of the product is the mean with the exponents 2^−n that the ensembles of this package use, over every mask of {0,1}^n.',
});

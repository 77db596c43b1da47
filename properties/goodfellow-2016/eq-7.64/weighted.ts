import { claim, equal, softmaxEnsemble, softmaxRegressions } from 'corrigenda';
import { column, subModels, weightedProduct } from '../_members.ts';

export default claim({
  statement: String.raw`\prod_{\boldsymbol d} P(y \mid \boldsymbol v; \boldsymbol d)^{P(\boldsymbol d)} \propto \prod_{\boldsymbol d} \exp(\boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y)^{P(\boldsymbol d)}`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  standing: 'beyond',
  domain: softmaxRegressions({ most: 3 }),
  given: (A, kase) => {
    const { exponentials, weights, classes } = subModels(A, kase);
    return {
      P: softmaxEnsemble(A, kase.model, kase.law, kase.input).geometric,
      products: classes.map((y) => weightedProduct(A, column(exponentials, y), weights)),
      roots: classes.map((y) => A.product(column(exponentials, y)).power(`1/${weights.length}`)),
    };
  },
  costly: true,
  relation: ({ P, products }) =>
    P.slice(1).map((p, i) =>
      equal(
        p.over(P[0] ?? p),
        (products[i + 1] ?? p).over(products[0] ?? p),
        `class ${i + 1} against class 0`,
      ),
    ),
  mutants: {
    'equal, not only proportional': ({ P, products }) =>
      P.map((p, y) => equal(p, products[y] ?? p)),
    'equal weights': ({ P, roots }) =>
      P.slice(1).map((p, i) => equal(p.over(P[0] ?? p), (roots[i + 1] ?? p).over(roots[0] ?? p))),
  },
  notes:
    'The step for any inclusion probabilities P(d_i = 1), where the print has ½ for all of them.',
});

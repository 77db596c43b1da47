import { claim, equal, softmaxEnsemble, softmaxRegressions } from 'corrigenda';
import { column, rootOfProduct, subModels } from '../_members.ts';

export default claim({
  statement: String.raw`\tilde P_{\text{ensemble}}(\mathrm{y} = y \mid \boldsymbol v) \propto \sqrt[2^n]{\prod_{\boldsymbol d \in \{0,1\}^n} \exp(\boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y)}`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  domain: softmaxRegressions({ most: 3, gates: 'fair' }),
  given: (A, kase) => {
    const { exponentials, classes } = subModels(A, kase);
    return {
      P: softmaxEnsemble(A, kase.model, kase.law, kase.input).geometric,
      roots: classes.map((y) => rootOfProduct(A, column(exponentials, y))),
      products: classes.map((y) => A.product(column(exponentials, y))),
    };
  },
  costly: true,
  relation: ({ P, roots }) =>
    P.slice(1).map((p, i) =>
      equal(
        p.over(P[0] ?? p),
        (roots[i + 1] ?? p).over(roots[0] ?? p),
        `class ${i + 1} against class 0`,
      ),
    ),
  mutants: {
    'equal, not only proportional': ({ P, roots }) => P.map((p, y) => equal(p, roots[y] ?? p)),
    'without the root': ({ P, products }) =>
      P.slice(1).map((p, i) =>
        equal(p.over(P[0] ?? p), (products[i + 1] ?? p).over(products[0] ?? p)),
      ),
  },
});

import { claim, equal, softmaxRegressions } from 'corrigenda';
import { column, subModels, weightedProduct } from '../_members.ts';

export default claim({
  statement: String.raw`\prod_{\boldsymbol d} \Big(\frac{\exp(\boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y)}{\sum_{y'} \exp(\boldsymbol W_{y',:}^\top (\boldsymbol d \odot \boldsymbol v) + b_{y'})}\Big)^{P(\boldsymbol d)} = \frac{\prod_{\boldsymbol d} \exp(\boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y)^{P(\boldsymbol d)}}{\prod_{\boldsymbol d} \big(\sum_{y'} \exp(\boldsymbol W_{y',:}^\top (\boldsymbol d \odot \boldsymbol v) + b_{y'})\big)^{P(\boldsymbol d)}}`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  standing: 'beyond',
  domain: softmaxRegressions({ most: 3 }),
  given: (A, kase) => {
    const { exponentials, weights, classes } = subModels(A, kase);
    const sums = exponentials.map((row) => A.sum(row));
    return classes.map((y) => {
      const own = column(exponentials, y);
      return {
        quotients: own.map((x, d) => x.over(sums[d] ?? A.of(0))),
        own,
        sums,
        weights,
      };
    });
  },
  costly: true,
  relation: (classes, A) =>
    classes.map(({ quotients, own, sums, weights }, y) =>
      equal(
        weightedProduct(A, quotients, weights),
        weightedProduct(A, own, weights).over(weightedProduct(A, sums, weights)),
        `class ${y}`,
      ),
    ),
  mutants: {
    'the sum of the products below': (classes, A) =>
      classes.map(({ quotients, own, weights }) =>
        equal(
          weightedProduct(A, quotients, weights),
          weightedProduct(A, own, weights).over(
            A.sum(classes.map((other) => weightedProduct(A, other.own, weights))),
          ),
        ),
      ),
    'equal weights below': (classes, A) =>
      classes.map(({ quotients, own, sums, weights }) =>
        equal(
          weightedProduct(A, quotients, weights),
          weightedProduct(A, own, weights).over(A.product(sums).power(`1/${sums.length}`)),
        ),
      ),
  },
  notes:
    'The step for any inclusion probabilities P(d_i = 1), where the print has ½ for all of them.',
});

import { claim, equal, softmaxRegressions } from 'corrigenda';
import { column, subModels, weightedProduct } from '../_members.ts';

export default claim({
  statement: String.raw`\prod_{\boldsymbol d} \mathrm{softmax}(\boldsymbol W^\top (\boldsymbol d \odot \boldsymbol v) + \boldsymbol b)_y^{P(\boldsymbol d)} = \prod_{\boldsymbol d} \Big(\frac{\exp(\boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y)}{\sum_{y'} \exp(\boldsymbol W_{y',:}^\top (\boldsymbol d \odot \boldsymbol v) + b_{y'})}\Big)^{P(\boldsymbol d)}`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  standing: 'beyond',
  domain: softmaxRegressions({ most: 3 }),
  given: (A, kase) => {
    const { exponentials, probabilities, weights, classes } = subModels(A, kase);
    return classes.map((y) => ({
      previous: weightedProduct(A, column(probabilities, y), weights),
      quotients: exponentials.map((row) => (row[y] ?? A.of(0)).over(A.sum(row))),
      upsideDown: exponentials.map((row) => A.sum(row).over(row[y] ?? A.of(0))),
      weights,
    }));
  },
  costly: true,
  relation: (classes, A) =>
    classes.map(({ previous, quotients, weights }, y) =>
      equal(previous, weightedProduct(A, quotients, weights), `class ${y}`),
    ),
  mutants: {
    'equal weights': (classes, A) =>
      classes.map(({ previous, quotients }) =>
        equal(previous, A.product(quotients).power(`1/${quotients.length}`)),
      ),
    'the quotient upside down': (classes, A) =>
      classes.map(({ previous, upsideDown, weights }) =>
        equal(previous, weightedProduct(A, upsideDown, weights)),
      ),
  },
  notes:
    'The step for any inclusion probabilities P(d_i = 1), where the print has ½ for all of them.',
});

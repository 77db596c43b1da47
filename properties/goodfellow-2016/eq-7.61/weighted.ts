import { claim, equal, softmaxEnsemble, softmaxRegressions } from 'corrigenda';
import { column, subModels, weightedProduct } from '../_members.ts';

export default claim({
  statement: String.raw`\prod_{\boldsymbol d} P(y \mid \boldsymbol v; \boldsymbol d)^{P(\boldsymbol d)} = \prod_{\boldsymbol d} \mathrm{softmax}(\boldsymbol W^\top (\boldsymbol d \odot \boldsymbol v) + \boldsymbol b)_y^{P(\boldsymbol d)}`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  standing: 'beyond',
  domain: softmaxRegressions({ most: 3 }),
  given: (A, kase) => {
    const { exponentials, weights, classes } = subModels(A, kase);
    const softmax = exponentials.map((row) => row.map((x) => x.over(A.sum(row))));
    const means = softmaxEnsemble(A, kase.model, kase.law, kase.input);
    return classes.map((y) => ({
      softmax: column(softmax, y),
      mean: means.geometric[y] ?? A.of(0),
      weights,
    }));
  },
  costly: true,
  relation: (classes, A) =>
    classes.map(({ softmax, mean, weights }, y) =>
      equal(mean, weightedProduct(A, softmax, weights), `class ${y}`),
    ),
  mutants: {
    'equal weights': (classes, A) =>
      classes.map(({ softmax, mean }) =>
        equal(mean, A.product(softmax).power(`1/${softmax.length}`)),
      ),
    'the last mask left out': (classes, A) =>
      classes.map(({ softmax, mean, weights }) =>
        equal(mean, weightedProduct(A, softmax.slice(0, -1), weights)),
      ),
  },
  notes:
    'The step for any inclusion probabilities P(d_i = 1), where the print has ½ for all of them.',
});

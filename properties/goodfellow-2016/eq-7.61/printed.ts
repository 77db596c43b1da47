import { claim, equal, softmaxEnsemble, softmaxRegressions } from 'corrigenda';
import { column, rootOfProduct, subModels } from '../_members.ts';

export default claim({
  statement: String.raw`\tilde P_{\text{ensemble}} = \sqrt[2^n]{\prod_{\boldsymbol d \in \{0,1\}^n} \mathrm{softmax}(\boldsymbol W^\top (\boldsymbol d \odot \boldsymbol v) + \boldsymbol b)_y}`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  domain: softmaxRegressions({ most: 3, gates: 'fair' }),
  given: (A, kase) => {
    const { exponentials, classes } = subModels(A, kase);
    const softmax = exponentials.map((row) => row.map((x) => x.over(A.sum(row))));
    const means = softmaxEnsemble(A, kase.model, kase.law, kase.input);
    return classes.map((y) => ({
      softmax: column(softmax, y),
      exponentials: column(exponentials, y),
      mean: means.geometric[y] ?? A.of(0),
    }));
  },
  costly: true,
  relation: (classes, A) =>
    classes.map(({ softmax, mean }, y) => equal(mean, rootOfProduct(A, softmax), `class ${y}`)),
  mutants: {
    'exponentials that are not normalised': (classes, A) =>
      classes.map(({ exponentials, mean }) => equal(mean, rootOfProduct(A, exponentials))),
    "the next class's": (classes, A) =>
      classes.map(({ mean }, y) =>
        equal(
          mean,
          rootOfProduct(A, (classes[(y + 1) % classes.length] ?? classes[0])?.softmax ?? []),
        ),
      ),
  },
});

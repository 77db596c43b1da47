import { claim, equal, softmaxEnsemble, softmaxRegressions } from 'corrigenda';
import { column, rootOfProduct, subModels } from './_members.ts';

export default claim({
  statement: String.raw`\tilde P_{\text{ensemble}}(\mathrm{y} = y \mid \boldsymbol v) = \sqrt[2^n]{\prod_{\boldsymbol d \in \{0,1\}^n} P(\mathrm{y} = y \mid \boldsymbol v; \boldsymbol d)}`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  domain: softmaxRegressions({ most: 3, gates: 'fair' }),
  given: (A, kase) => {
    const { probabilities, classes } = subModels(A, kase);
    const means = softmaxEnsemble(A, kase.model, kase.law, kase.input);
    return classes.map((y) => ({
      all: column(probabilities, y),
      mean: means.geometric[y] ?? A.of(0),
    }));
  },
  costly: true,
  relation: (classes, A) =>
    classes.map(({ all, mean }, y) => equal(mean, rootOfProduct(A, all), `class ${y}`)),
  mutants: {
    'the first mask left out': (classes, A) =>
      classes.map(({ all, mean }) => equal(mean, rootOfProduct(A, all.slice(1)))),
    'a square root': (classes, A) =>
      classes.map(({ all, mean }) => equal(mean, A.product(all).power('1/2'))),
  },
});

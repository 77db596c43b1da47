import { claim, equal, softmaxRegressions } from 'corrigenda';
import { column, rootOfProduct, subModels } from '../_members.ts';

export default claim({
  statement: String.raw`\sqrt[2^n]{\prod_{\boldsymbol d} \mathrm{softmax}(\boldsymbol W^\top (\boldsymbol d \odot \boldsymbol v) + \boldsymbol b)_y} = \sqrt[2^n]{\prod_{\boldsymbol d} \frac{\exp(\boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y)}{\sum_{y'} \exp(\boldsymbol W_{y',:}^\top (\boldsymbol d \odot \boldsymbol v) + b_{y'})}}`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  domain: softmaxRegressions({ most: 3, gates: 'fair' }),
  given: (A, kase) => {
    const { exponentials, probabilities, classes } = subModels(A, kase);
    return classes.map((y) => ({
      previous: rootOfProduct(A, column(probabilities, y)),
      quotients: exponentials.map((row) => (row[y] ?? A.of(0)).over(A.sum(row))),
      short: exponentials.map((row) => (row[y] ?? A.of(0)).over(A.sum(row.slice(0, -1)))),
      own: exponentials.map((row) => (row[y] ?? A.of(0)).over((row[y] ?? A.of(0)).plus(1))),
    }));
  },
  costly: true,
  relation: (classes, A) =>
    classes.map(({ previous, quotients }, y) =>
      equal(previous, rootOfProduct(A, quotients), `class ${y}`),
    ),
  mutants: {
    'the last class left out below': (classes, A) =>
      classes.map(({ previous, short }) => equal(previous, rootOfProduct(A, short))),
    '1 for all other classes below': (classes, A) =>
      classes.map(({ previous, own }) => equal(previous, rootOfProduct(A, own))),
  },
});

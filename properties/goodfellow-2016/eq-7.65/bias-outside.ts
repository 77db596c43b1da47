import { claim, equal, softmaxRegressions, toBase } from 'corrigenda';
import { column, rootOfProduct, subModels } from '../_members.ts';

export default claim({
  statement: String.raw`\sqrt[2^n]{\prod_{\boldsymbol d} \exp(\boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y)} = \exp\Big(\frac{1}{2^n} \Big(\sum_{\boldsymbol d} \boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v)\Big) + b_y\Big)`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  standing: 'reading',
  domain: softmaxRegressions({ most: 4, gates: 'fair' }),
  given: (A, kase) => {
    const { exponentials, logits, classes } = subModels(A, kase);
    return classes.map((y) => ({
      root: rootOfProduct(A, column(exponentials, y)),
      z: column(logits, y),
      b: kase.model.biases[y] ?? 0,
      n: kase.input.length,
      base: kase.model.base,
    }));
  },
  costly: true,
  relation: (classes, A) =>
    classes.map(({ root, z, b, base }, y) =>
      equal(
        root,
        toBase(
          A,
          base,
          A.sum(z.map((x) => x.minus(b)))
            .over(z.length)
            .plus(b),
        ),
        `class ${y}`,
      ),
    ),
  mutants: {
    'the sum without 1/2^n': (classes, A) =>
      classes.map(({ root, z, base }) => equal(root, toBase(A, base, A.sum(z)))),
    '1/(2n) for 1/2^n': (classes, A) =>
      classes.map(({ root, z, n, base }) => equal(root, toBase(A, base, A.sum(z).over(2 * n)))),
    'the bias counted once more': (classes, A) =>
      classes.map(({ root, z, b, base }) =>
        equal(root, toBase(A, base, A.sum(z).over(z.length).plus(b))),
      ),
  },
  notes:
    'The print leaves open whether the bias stands under the sum; here it does not. The values are the same.',
});

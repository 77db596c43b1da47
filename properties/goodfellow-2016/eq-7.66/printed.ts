import { claim, equal, Rational, softmaxRegressions, toBase, totalInput } from 'corrigenda';
import { column, subModels } from '../_members.ts';

export default claim({
  statement: String.raw`\exp\Big(\frac{1}{2^n} \sum_{\boldsymbol d} \boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y\Big) = \exp\big(\tfrac12 \boldsymbol W_{y,:}^\top \boldsymbol v + b_y\big)`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  domain: softmaxRegressions({ most: 6, gates: 'fair' }),
  given: (A, { model, law, input }) => {
    const { logits, classes } = subModels(A, { model, law, input });
    return classes.map((y) => {
      const mean = A.sum(column(logits, y)).over(law.size);
      return {
        left: toBase(A, model.base, mean),
        sum: totalInput(A, { weights: model.weights[y] ?? [], bias: Rational.zero }, input),
        bias: model.biases[y] ?? Rational.zero,
        base: model.base,
      };
    });
  },
  costly: true,
  relation: (classes, A) =>
    classes.map(({ left, sum, bias, base }, y) =>
      equal(left, toBase(A, base, sum.over(2).plus(bias)), `class ${y}`),
    ),
  mutants: {
    'the bias halved too': (classes, A) =>
      classes.map(({ left, sum, bias, base }) =>
        equal(left, toBase(A, base, sum.plus(bias).over(2))),
      ),
    'the full weights': (classes, A) =>
      classes.map(({ left, sum, bias, base }) => equal(left, toBase(A, base, sum.plus(bias)))),
  },
});

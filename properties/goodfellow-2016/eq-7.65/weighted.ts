import { claim, equal, Rational, softmaxRegressions, toBase, weightedMean } from 'corrigenda';
import { column, subModels, weightedProduct } from '../_members.ts';

export default claim({
  statement: String.raw`\prod_{\boldsymbol d} \exp(\boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y)^{P(\boldsymbol d)} = \exp\Big(\sum_{\boldsymbol d} P(\boldsymbol d) \boldsymbol W_{y,:}^\top (\boldsymbol d \odot \boldsymbol v) + b_y\Big) = \exp\Big(\sum_i p_i W_{y,i} v_i + b_y\Big)`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  standing: 'beyond',
  domain: softmaxRegressions({ most: 4 }),
  given: (A, { model, law, input }) => {
    const { exponentials, logits, weights, classes } = subModels(A, { model, law, input });
    return classes.map((y) => ({
      left: weightedProduct(A, column(exponentials, y), weights),
      mean: weightedMean(
        A,
        column(logits, y).map((z, d) => [z, weights[d] ?? Rational.zero] as const),
      ),
      terms: input.map((v, i) => v.times(model.weights[y]?.[i] ?? 0)),
      p: law.inclusion,
      bias: model.biases[y] ?? 0,
      base: model.base,
    }));
  },
  costly: true,
  relation: (classes, A) =>
    classes.flatMap(({ left, mean, terms, p, bias, base }, y) => {
      const scaled = A.sum([bias, ...terms.map((x, i) => x.times(p[i] ?? 1))]);
      return [
        equal(left, toBase(A, base, mean), `the mean logit of class ${y}`),
        equal(toBase(A, base, mean), toBase(A, base, scaled), `scaled weights, class ${y}`),
      ];
    }),
  mutants: {
    '½ for every p': (classes, A) =>
      classes.map(({ left, terms, bias, base }) =>
        equal(left, toBase(A, base, A.sum([bias, ...terms.map((x) => x.over(2))]))),
      ),
    'without the bias': (classes, A) =>
      classes.map(({ left, terms, p, base }) =>
        equal(left, toBase(A, base, A.sum(terms.map((x, i) => x.times(p[i] ?? 1))))),
      ),
  },
  notes:
    'The step for any inclusion probabilities P(d_i = 1), where the print has ½ for all of them.',
});

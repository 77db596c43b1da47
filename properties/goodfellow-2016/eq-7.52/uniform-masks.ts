import { claim, equal, softmaxRegressions } from 'corrigenda';
import { subModels } from '../_members.ts';

export default claim({
  statement: String.raw`\sum_{\mu} p(\mu)\, p(y \mid x, \mu) = \frac1k \sum_{i=1}^k p^{(i)}(y \mid x) \text{ for the } k = 2^d \text{ sub-models under a uniform law of } \mu`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: softmaxRegressions({ most: 3, mostClasses: 4, gates: 'fair', bases: 'two' }),
  given: (A, kase) => {
    const { probabilities, weights } = subModels(A, kase);
    const column = (y: number) => probabilities.map((row) => row[y] ?? A.of(0));
    return (probabilities[0] ?? []).map((_, y) => ({
      dropout: A.sum(column(y).map((p, d) => p.times(weights[d] ?? 0))),
      total: A.sum(column(y)),
      last: column(y).at(-1) ?? A.of(0),
      masks: probabilities.length,
      gates: Math.log2(probabilities.length),
    }));
  },
  relation: (classes) =>
    classes.map(({ dropout, total, masks }, y) => equal(dropout, total.over(masks), `class ${y}`)),
  mutants: {
    'divided by 2d for 2^d, the same for one unit and two': (classes) =>
      classes.map(({ dropout, total, gates }) => equal(dropout, total.over(2 * gates))),
    'the model with all units only': (classes) =>
      classes.map(({ dropout, last }) => equal(dropout, last)),
  },
  notes:
    'The averages of bagging (7.52) and of dropout (7.53) are the same where each mask has the same probability.',
});

import { claim, equal, softmaxEnsemble, softmaxRegressions } from 'corrigenda';
import { inverted, scaledPrediction } from '../../goodfellow-2016/_prediction.ts';

export default claim({
  statement: String.raw`\frac{\prod_d P(y \mid v; d)^{P(d)}}{\sum_{y'} \prod_d P(y' \mid v; d)^{P(d)}} = \text{softmax}\Big(\sum_i p_i W_{i,:} v_i + b\Big)_y`,
  source: 'notes-7.12',
  kind: 'identity',
  standing: 'beyond',
  domain: softmaxRegressions({ most: 2, mostClasses: 3, bases: 'e' }),
  given: (A, { model, law, input }) => ({
    ensemble: softmaxEnsemble(A, model, law, input).renormalised,
    scaled: () => scaledPrediction(A, model, input, law.inclusion),
    opposite: () => scaledPrediction(A, model, input, inverted(law.inclusion)),
    half: () =>
      scaledPrediction(
        A,
        model,
        input,
        law.inclusion.map(() => '1/2'),
      ),
  }),
  costly: true,
  relation: ({ ensemble, scaled }) => {
    const right = scaled();
    return ensemble.map((p, y) => equal(p, right[y] ?? 0, `class ${y}`));
  },
  mutants: {
    '1 − p for p': ({ ensemble, opposite }) => {
      const right = opposite();
      return ensemble.map((p, y) => equal(p, right[y] ?? 0));
    },
    '½ for every p': ({ ensemble, half }) => {
      const right = half();
      return ensemble.map((p, y) => equal(p, right[y] ?? 0));
    },
  },
  notes:
    'The sentence speaks of the keep probability without saying that it is ½: with any probabilities it holds of the geometric mean whose exponents are those of the masks.',
});

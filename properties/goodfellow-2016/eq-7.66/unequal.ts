import { claim, equal, softmaxEnsemble, softmaxRegressions } from 'corrigenda';
import { inverted, scaledPrediction } from '../_prediction.ts';

export default claim({
  statement: String.raw`\frac{\prod_{\boldsymbol d} P(y \mid \boldsymbol v; \boldsymbol d)^{P(\boldsymbol d)}}{\sum_{y'} \prod_{\boldsymbol d} P(y' \mid \boldsymbol v; \boldsymbol d)^{P(\boldsymbol d)}} = \mathrm{softmax}\Big(\sum_i p_i W_{i,:} v_i + \boldsymbol b\Big)_y`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: softmaxRegressions({ most: 5 }),
  given: (A, { model, law, input }) => ({
    ensemble: softmaxEnsemble(A, model, law, input),
    model,
    input,
    p: law.inclusion,
  }),
  costly: true,
  relation: ({ ensemble, model, input, p }, A) => {
    const scaled = scaledPrediction(A, model, input, p);
    return ensemble.renormalised.map((x, y) => equal(x, scaled[y] ?? x, `class ${y}`));
  },
  mutants: {
    '1 − p for p': ({ ensemble, model, input, p }, A) => {
      const scaled = scaledPrediction(A, model, input, inverted(p));
      return ensemble.renormalised.map((x, y) => equal(x, scaled[y] ?? x));
    },
    'the arithmetic mean': ({ ensemble, model, input, p }, A) => {
      const scaled = scaledPrediction(A, model, input, p);
      return ensemble.arithmetic.map((x, y) => equal(x, scaled[y] ?? x));
    },
    'the bias scaled as well': ({ ensemble, model, input, p }, A) => {
      const biases = model.biases.map((b) => b.times(p[0] ?? 1));
      const scaled = scaledPrediction(A, { ...model, biases }, input, p);
      return ensemble.renormalised.map((x, y) => equal(x, scaled[y] ?? x));
    },
  },
  notes: 'Any inclusion probabilities, 0 and 1 among them.',
});

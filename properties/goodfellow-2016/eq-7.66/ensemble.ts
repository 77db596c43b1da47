import { claim, equal, softmaxEnsemble, softmaxRegressions } from 'corrigenda';
import { scaledPrediction } from '../_prediction.ts';

export default claim({
  statement: String.raw`P_{\text{ensemble}}(\mathrm{y} = y \mid \boldsymbol v) = \mathrm{softmax}(\tfrac12 \boldsymbol W^\top \boldsymbol v + \boldsymbol b)_y`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'printed',
  domain: softmaxRegressions({ most: 5, gates: 'fair' }),
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
    'a third for a half': ({ ensemble, model, input, p }, A) => {
      const scaled = scaledPrediction(
        A,
        model,
        input,
        p.map(() => '1/3'),
      );
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
  notes: 'What (7.66) says when it is put back into (7.58): the headline of the derivation.',
});

import { claim, classProbabilities, equal, softmaxEnsemble, softmaxRegressions } from 'corrigenda';

export default claim({
  statement: String.raw`NWGM(O_i) = \frac{e^{\sum_j w_{ij} p_j I_j + b_i}}{\sum_k e^{\sum_j w_{kj} p_j I_j + b_k}} \text{ with Bernoulli gates, normalised over the units}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'reading',
  domain: softmaxRegressions({ most: 3, mostClasses: 4 }),
  given: (A, { model, law, input }) => ({
    ensemble: softmaxEnsemble(A, model, law, input),
    model,
    input,
    p: law.inclusion,
  }),
  costly: true,
  relation: ({ ensemble, model, input, p }, A) => {
    const scaled = classProbabilities(A, model, input, p);
    return ensemble.renormalised.map((x, i) => equal(x, scaled[i] ?? 0, `unit ${i}`));
  },
  mutants: {
    '½ for every p': ({ ensemble, model, input, p }, A) => {
      const scaled = classProbabilities(
        A,
        model,
        input,
        p.map(() => '1/2'),
      );
      return ensemble.renormalised.map((x, i) => equal(x, scaled[i] ?? 0));
    },
    'the units without gates': ({ ensemble, model, input }, A) => {
      const full = classProbabilities(A, model, input);
      return ensemble.renormalised.map((x, i) => equal(x, full[i] ?? 0));
    },
    'the arithmetic mean': ({ ensemble, model, input, p }, A) => {
      const scaled = classProbabilities(A, model, input, p);
      return ensemble.arithmetic.map((x, i) => equal(x, scaled[i] ?? 0));
    },
  },
  notes:
    'The forward propagation of the sentence before, for normalised exponential units with biases.',
});

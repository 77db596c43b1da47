import {
  classProbabilities,
  claim,
  equal,
  members,
  Rational,
  softmaxRegressions,
} from 'corrigenda';

export default claim({
  statement: String.raw`P(\mathrm{y} = y \mid \boldsymbol v; \boldsymbol d) = \mathrm{softmax}(\boldsymbol W^\top (\boldsymbol d \odot \boldsymbol v) + \boldsymbol b)_y, \text{ the model without the weights out of the inputs with } d_i = 0`,
  source: 'goodfellow-2016',
  kind: 'derivation',
  domain: softmaxRegressions({ most: 4, gates: 'fair' }),
  given: (A, { model, law, input }) =>
    members(law).map(({ mask }) => ({
      masked: classProbabilities(A, model, input, mask),
      without: classProbabilities(
        A,
        {
          ...model,
          weights: model.weights.map((row) =>
            row.map((w, i) => (mask[i] === 0 ? Rational.zero : w)),
          ),
        },
        input,
      ),
      unbiased: classProbabilities(
        A,
        mask.includes(0) ? { ...model, biases: model.biases.map(() => Rational.zero) } : model,
        input,
        mask,
      ),
      full: classProbabilities(A, model, input),
    })),
  costly: true,
  relation: (all) =>
    all.flatMap(({ masked, without }) => masked.map((p, y) => equal(p, without[y] ?? p))),
  mutants: {
    'the biases dropped as well': (all) =>
      all.flatMap(({ masked, unbiased }) => masked.map((p, y) => equal(p, unbiased[y] ?? p))),
    'nothing dropped': (all) =>
      all.flatMap(({ masked, full }) => masked.map((p, y) => equal(p, full[y] ?? p))),
  },
});

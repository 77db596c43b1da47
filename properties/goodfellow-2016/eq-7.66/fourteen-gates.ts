import { choice, claim, equal, finite, independent, map, record } from 'corrigenda';
import { Rational, softmaxEnsemble, softmaxRegression } from 'corrigenda';
import { scaledPrediction } from '../_prediction.ts';

const GATES = 14;
/** A row for each class; the second is the first but for its end. */
const WEIGHTS = [
  [1, 0, -1],
  [1, 0, -1, 1, 1],
  [0, -1],
] as const;

/** The pattern again and again, until there is a number for each gate. */
const repeated = <T>(pattern: readonly T[]): readonly T[] =>
  Array.from({ length: GATES }, (_, j) => pattern[j % pattern.length]!);

export default claim({
  statement: String.raw`P_{\text{ensemble}}(\mathrm{y} = y \mid \boldsymbol v) = \mathrm{softmax}(\boldsymbol W^\top (\boldsymbol p \odot \boldsymbol v) + \boldsymbol b)_y \text{ over all } 2^{14} \text{ masks}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: finite(
    map(
      record({
        keep: choice(['1/3', '1/2', '1/2', '1/2']),
      }),
      ({ keep }) => ({
        model: softmaxRegression({
          weights: WEIGHTS.map((row) => repeated<number>(row)),
          biases: [0, 1, -2],
          base: 2,
        }),
        law: independent(repeated(keep)),
        input: repeated([Rational.one, Rational.of(-1)]),
      }),
      'one softmax regression with 14 gates, 3 classes, biases and weights −1, 0 and 1, base 2, and keep probabilities 1/3 and 1/2',
    ),
  ),
  given: (A, { model, law, input }) => ({
    ensemble: softmaxEnsemble(A, model, law, input),
    model,
    input,
    p: law.inclusion,
  }),
  relation: ({ ensemble, model, input, p }, A) => {
    const scaled = scaledPrediction(A, model, input, p);
    return ensemble.renormalised.map((x, y) => equal(x, scaled[y] ?? x, `class ${y}`));
  },
  mutants: {
    'a half for every p': ({ ensemble, model, input, p }, A) => {
      const halves = p.map(() => Rational.of('1/2'));
      const scaled = scaledPrediction(A, model, input, halves);
      return ensemble.renormalised.map((x, y) => equal(x, scaled[y] ?? x));
    },
    'the last gate left out': ({ ensemble, model, input, p }, A) => {
      const scaled = scaledPrediction(A, model, input, [...p.slice(0, -1), Rational.zero]);
      return ensemble.renormalised.map((x, y) => equal(x, scaled[y] ?? x));
    },
    'the arithmetic mean': ({ ensemble, model, input, p }, A) => {
      const scaled = scaledPrediction(A, model, input, p);
      return ensemble.arithmetic.map((x, y) => equal(x, scaled[y] ?? x));
    },
  },
  notes:
    'The other claims of this row have up to 5 gates. This case is large, and is written out: no witness is searched for among others.',
});

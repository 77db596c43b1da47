import { claim, equal } from 'corrigenda';
import { mean, positiveVariables } from '../_positive.js';

export default claim({
  statement: String.raw`E(1/X) = 1/E(X)`,
  source: 'lecture-notes',
  kind: 'identity',
  domain: positiveVariables(),
  given: (A, law) => ({
    ofReciprocals: mean(
      A,
      law.outputs.map((x) => x.inverse()),
      law.weights,
    ),
    E: mean(A, law.outputs, law.weights),
  }),
  relation: ({ ofReciprocals, E }, A) => [equal(ofReciprocals, A.of(1).over(E))],
  mutants: {
    'without the reciprocal': ({ ofReciprocals, E }) => [equal(ofReciprocals, E)],
    'the reciprocal of the square': ({ ofReciprocals, E }, A) => [
      equal(ofReciprocals, A.of(1).over(E.times(E))),
    ],
  },
});

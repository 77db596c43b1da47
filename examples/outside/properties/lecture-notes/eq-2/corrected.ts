import { atMost, claim } from 'corrigenda';
import { mean, positiveVariables } from '../_positive.js';

export default claim({
  statement: String.raw`E(1/X) \ge 1/E(X)`,
  source: 'lecture-notes',
  kind: 'inequality',
  standing: 'correction',
  domain: positiveVariables(),
  given: (A, law) => ({
    ofReciprocals: mean(
      A,
      law.outputs.map((x) => x.inverse()),
      law.weights,
    ),
    E: mean(A, law.outputs, law.weights),
  }),
  relation: ({ ofReciprocals, E }, A) => [atMost(A.of(1).over(E), ofReciprocals)],
  mutants: {
    'the other way round': ({ ofReciprocals, E }, A) => [atMost(ofReciprocals, A.of(1).over(E))],
    'twice the left-hand side': ({ ofReciprocals, E }, A) => [
      atMost(A.of(2).over(E), ofReciprocals),
    ],
  },
});

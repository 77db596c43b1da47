import { atMost, claim } from 'corrigenda';
import { mean, positiveVariables } from './_positive.js';

export default claim({
  statement: String.raw`\prod_i x_i^{P_i} \le \sum_i P_i x_i`,
  source: 'lecture-notes',
  kind: 'inequality',
  domain: positiveVariables(),
  given: (A, law) => ({
    G: A.powers(law.outputs.map((x, i) => [x, law.weights[i] ?? 0] as const)),
    E: mean(A, law.outputs, law.weights),
  }),
  relation: ({ G, E }) => [atMost(G, E)],
  mutants: {
    'the sides exchanged': ({ G, E }) => [atMost(E, G)],
    'nine tenths of the mean': ({ G, E }) => [atMost(G, E.times('9/10'))],
  },
});

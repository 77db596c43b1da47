import { claim, equal } from 'corrigenda';
import { statesOf } from '../_gate-states.ts';
import { lawFeeders, varianceOf } from './_variance.ts';

export default claim({
  statement: String.raw`Var(S_i^h) = \sum_{l < h} \sum_j (w_{ij}^{hl})^2 (O_j^l)^2 p_j^l (1 - p_j^l) \text{ for gates of any joint law}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: lawFeeders(),
  given: (A, { law, all }) => ({
    left: varianceOf(A, all, statesOf(A, law)),
    terms: all.map(({ w, O }, j) => {
      const p = law.inclusion[j] ?? 0;
      return { size: A.product([w, w, O, O]), p, q: A.of(1).minus(p) };
    }),
  }),
  relation: ({ left, terms }, A) => [
    equal(left, A.sum(terms.map(({ size, p, q }) => A.product([size, p, q])))),
  ],
  mutants: {
    'p for p(1 − p)': ({ left, terms }, A) => [
      equal(left, A.sum(terms.map(({ size, p }) => A.product([size, p])))),
    ],
    'p² for p(1 − p), the same at ½': ({ left, terms }, A) => [
      equal(left, A.sum(terms.map(({ size, p }) => A.product([size, p, p])))),
    ],
  },
  notes: 'The source assumes that the gates are independent of each other.',
});

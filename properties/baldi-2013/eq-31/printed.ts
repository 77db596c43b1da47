import { claim, equal } from 'corrigenda';
import { feeders, variance } from './_variance.ts';

export default claim({
  statement: String.raw`Var(S_i^h) = \sum_{l < h} \sum_j (w_{ij}^{hl})^2 (O_j^l)^2 p_j^l (1 - p_j^l)`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: feeders(),
  given: (A, all) => ({ all, left: variance(A, all) }),
  relation: ({ all, left }, A) => [
    equal(left, A.sum(all.map(({ w, O, p }) => A.product([w, w, O, O, p, A.of(1).minus(p)])))),
  ],
  mutants: {
    'a quarter for p(1 − p)': ({ all, left }, A) => [
      equal(left, A.sum(all.map(({ w, O }) => A.product([w, w, O, O, '1/4'])))),
    ],
    'p for p(1 − p)': ({ all, left }, A) => [
      equal(left, A.sum(all.map(({ w, O, p }) => A.product([w, w, O, O, p])))),
    ],
    'the square of the sum, the same for one unit': ({ all, left }, A) => {
      const sum = A.sum(all.map(({ w, O }) => A.product([w, O])));
      const [first] = all;
      const p = first?.p ?? 0;
      return [equal(left, A.product([sum, sum, p, A.of(1).minus(p)]))];
    },
    'the activities without their squares': ({ all, left }, A) => [
      equal(left, A.sum(all.map(({ w, O, p }) => A.product([w, w, O, p, A.of(1).minus(p)])))),
    ],
  },
  notes:
    'The variance over all masks. As transcribed S and Var(S) have a sum over the layers l only; it is read as over the units j as well, as in (1) to (13). A bias adds nothing.',
});

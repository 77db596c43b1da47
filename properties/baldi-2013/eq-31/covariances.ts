import { claim, equal } from 'corrigenda';
import { statesOf } from '../_gate-states.ts';
import { lawFeeders, varianceOf } from './_variance.ts';

export default claim({
  statement: String.raw`Var(S_i^h) = \sum_j w_j^2 O_j^2 p_j (1 - p_j) + 2 \sum_{j < k} w_j w_k O_j O_k\, Cov(\delta_j, \delta_k) \text{ for gates of any joint law}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'correction',
  domain: lawFeeders(),
  given: (A, { law, all }) => ({
    left: varianceOf(A, all, statesOf(A, law)),
    own: A.sum(
      all.map(({ w, O }, j) => {
        const p = law.inclusion[j] ?? 0;
        return A.product([w, w, O, O, p, A.of(1).minus(p)]);
      }),
    ),
    pairs: A.sum(
      all.flatMap((one, j) =>
        all
          .slice(0, j)
          .map((other, k) => A.product([one.w, other.w, one.O, other.O, law.covariance(j, k)])),
      ),
    ),
  }),
  relation: ({ left, own, pairs }) => [equal(left, own.plus(pairs.times(2)))],
  mutants: {
    'without the pairs, as for independent gates': ({ left, own }) => [equal(left, own)],
    'each pair once': ({ left, own, pairs }) => [equal(left, own.plus(pairs))],
    'the pairs with the opposite sign': ({ left, own, pairs }) => [
      equal(left, own.minus(pairs.times(2))),
    ],
  },
  notes: 'So (31) needs gates that are uncorrelated in pairs, and no more than that.',
});

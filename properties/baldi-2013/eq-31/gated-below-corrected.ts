import { claim, equal } from 'corrigenda';
import { varianceAbove } from './_gated-below.ts';
import { sigmoidalNetworks } from '../_sigmoidal-cases.ts';

export default claim({
  statement: String.raw`Var(S_i^h) = \sum_j w_j^2 \big(p_j E(O_j^2) - p_j^2 E(O_j)^2\big) + 2 \sum_{j < k} w_j w_k p_j p_k\, Cov(O_j, O_k) \text{ with dropout in all layers, for units } j, k \text{ of one layer}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'correction',
  domain: sigmoidalNetworks(
    'independent',
    [
      [1, 2, 1],
      [2, 2, 1],
    ],
    'two',
    false,
  ),
  given: varianceAbove,
  costly: true,
  relation: ({ left, terms, pairs }, A) => [
    equal(
      left,
      A.sum([
        ...terms.map(({ w, p, E, ofSquares }) => {
          const second = ofSquares.times(p).minus(A.product([p, p, E, E]));
          return second.times(w.times(w));
        }),
        ...pairs.map((pair) => pair.times(2)),
      ]),
    ),
  ],
  mutants: {
    'without the covariances': ({ left, terms }, A) => [
      equal(
        left,
        A.sum(
          terms.map(({ w, p, E, ofSquares }) =>
            ofSquares
              .times(p)
              .minus(A.product([p, p, E, E]))
              .times(w.times(w)),
          ),
        ),
      ),
    ],
    'p(1 − p) E(O²)': ({ left, terms, pairs }, A) => [
      equal(
        left,
        A.sum([
          ...terms.map(({ w, p, ofSquares }) =>
            ofSquares.times(A.product([w, w, p, A.of(1).minus(p)])),
          ),
          ...pairs.map((pair) => pair.times(2)),
        ]),
      ),
    ],
  },
});

import { claim, equal } from 'corrigenda';
import { varianceAbove } from './_gated-below.ts';
import { sigmoidalNetworks } from '../_sigmoidal-cases.ts';

export default claim({
  statement: String.raw`Var(S_i^h) = \sum_{l < h} \sum_j (w_{ij}^{hl})^2 E(O_j^l)^2 p_j^l (1 - p_j^l) \text{ with dropout in all layers}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: sigmoidalNetworks(
    'independent',
    [
      [1, 1, 1],
      [2, 1, 1],
      [1, 2, 1],
    ],
    'two',
  ),
  given: varianceAbove,
  costly: true,
  relation: ({ left, terms }, A) => [
    equal(left, A.sum(terms.map(({ w, p, E }) => A.product([w, w, E, E, p, A.of(1).minus(p)])))),
  ],
  mutants: {
    'a quarter for p(1 − p)': ({ left, terms }, A) => [
      equal(left, A.sum(terms.map(({ w, E }) => A.product([w, w, E, E, '1/4'])))),
    ],
    'p for p(1 − p)': ({ left, terms }, A) => [
      equal(left, A.sum(terms.map(({ w, p, E }) => A.product([w, w, E, E, p])))),
    ],
  },
  notes: 'The source says why it assumes dropout in one layer only: the O_j are constants there.',
});

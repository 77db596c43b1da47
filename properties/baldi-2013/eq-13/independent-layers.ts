import { claim } from 'corrigenda';
import { sigmoidalNetworks } from '../_sigmoidal-cases.ts';
import { links, means } from './_means.ts';

export default claim({
  statement: String.raw`E(S_i^h) = \sum_{l < h} \sum_j w_{ij}^{hl} p_j^l E(O_j^l) \text{ for gates that depend on each other within a layer only}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'correction',
  domain: sigmoidalNetworks('within layers', [
    [1, 1],
    [2, 1],
    [1, 1, 1],
    [2, 1, 1],
    [1, 2, 1],
  ]),
  given: means,
  relation: (all, A) =>
    links(
      A,
      all,
      (j) => all.kase.law.inclusion[j] ?? 1,
      ({ all: { E } }) => E,
    ),
  mutants: {
    'the NWGM for the mean, the same for the inputs': (all, A) =>
      links(
        A,
        all,
        (j) => all.kase.law.inclusion[j] ?? 1,
        ({ node, all: { E, NWGM } }) => (node < all.kase.input.length ? E : NWGM),
      ),
    "the first gate's probability for all": (all, A) =>
      links(
        A,
        all,
        () => all.kase.law.inclusion[0] ?? 1,
        ({ all: { E } }) => E,
      ),
  },
  notes:
    'O_j depends on the gates of lower layers only, so that it is the layers that have to be independent.',
});

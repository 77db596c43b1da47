import { claim } from 'corrigenda';
import { sigmoidalNetworks } from '../_sigmoidal-cases.ts';
import { links, means } from './_means.ts';

export default claim({
  statement: String.raw`E(S_i^h) = \sum_{l < h} \sum_j w_{ij}^{hl} p_j^l E(O_j^l)`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: sigmoidalNetworks(),
  given: means,
  costly: true,
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
    'without the probabilities': (all, A) =>
      links(
        A,
        all,
        () => 1,
        ({ all: { E } }) => E,
      ),
    'the outputs of one scaled forward pass': (all, A) =>
      links(
        A,
        all,
        (j) => all.kase.law.inclusion[j] ?? 1,
        ({ node }) => all.pass()[node] ?? 0,
      ),
  },
  notes:
    'With E(O) itself; that it is only known approximately, by (11), is not part of this line.',
});

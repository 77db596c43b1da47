import { claim } from 'corrigenda';
import { sigmoidalNetworks } from '../_sigmoidal-cases.ts';
import { links, means } from './_means.ts';

export default claim({
  statement: String.raw`E(S_i^h) = \sum_{l < h} \sum_j w_{ij}^{hl} p_j^l E(O_j^l) \text{ for gates of any joint law}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: sigmoidalNetworks('any', [
    [1, 1],
    [2, 1],
    [1, 1, 1],
  ]),
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
    'without the probabilities': (all, A) =>
      links(
        A,
        all,
        () => 1,
        ({ all: { E } }) => E,
      ),
    '1 − p for p': (all, A) =>
      links(
        A,
        all,
        (j) => A.of(1).minus(all.kase.law.inclusion[j] ?? 1),
        ({ all: { E } }) => E,
      ),
  },
  notes: 'The source assumes that δ_j is independent of the activity of unit j.',
});

import { atMost, claim } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { ensembleOdds } from '../_odds.ts';

export default claim({
  statement: String.raw`G \le \frac{G}{G + G'} \quad \text{for } 0 < O_i \le \tfrac12`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: attackedLaws({ max: '1/2', excluding: [0] }),
  given: ensembleOdds,
  costly: true,
  relation: ({ all }) => [atMost(all.G, all.NWGM)],
  mutants: {
    'the sides exchanged': ({ all }) => [atMost(all.NWGM, all.G)],
    'G′ for G': ({ all }) => [atMost(all.Gprime, all.NWGM)],
    'a thousandth less on the right': ({ all }) => [atMost(all.G, all.NWGM.times('999/1000'))],
  },
  notes:
    'This link needs no condition on the outputs: G + G′ is at most 1 for any law in [0, 1]. See g-below-nwgm-anywhere.',
});

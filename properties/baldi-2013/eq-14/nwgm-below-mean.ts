import { atMost, claim } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { ensembleOdds } from '../_odds.ts';

export default claim({
  statement: String.raw`\frac{G}{G + G'} \le E \quad \text{for } 0 < O_i \le \tfrac12`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: attackedLaws({ max: '1/2', excluding: [0] }),
  given: ensembleOdds,
  costly: true,
  relation: ({ all }) => [atMost(all.NWGM, all.E)],
  mutants: {
    'the sides exchanged': ({ all }) => [atMost(all.E, all.NWGM)],
    'a mean without probabilities': ({ all, unweighted }) => [atMost(all.NWGM, unweighted)],
    'G for E, its lower bound': ({ all }) => [atMost(all.NWGM, all.G)],
    'a thousandth less on the right': ({ all }) => [atMost(all.NWGM, all.E.times('999/1000'))],
  },
});

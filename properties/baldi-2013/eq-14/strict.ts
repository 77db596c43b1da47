import { below, claim } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { ensembleOdds } from '../_odds.ts';

export default claim({
  statement: String.raw`\frac{G}{G'} < \frac{E}{E'} \text{ and } G < \frac{G}{G + G'} < E \quad \text{for } 0 < O_i \le \tfrac12, \text{ not all equal}`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: attackedLaws({ max: '1/2', excluding: [0], distinct: true }),
  given: ensembleOdds,
  costly: true,
  relation: ({ all, ofG, ofE }) => [
    below(ofG, ofE, 'G/G′ < E/E′'),
    below(all.G, all.NWGM, 'G < NWGM'),
    below(all.NWGM, all.E, 'NWGM < E'),
  ],
  mutants: {
    'NWGM and E exchanged': ({ all }) => [below(all.E, all.NWGM)],
    'a mean without probabilities': ({ all, unweighted }) => [below(all.NWGM, unweighted)],
    'half of the mean': ({ all }) => [below(all.NWGM, all.E.over(2))],
    'G′ for G': ({ all }) => [below(all.Gprime, all.NWGM)],
  },
  notes: 'The equality cases of (14): equal outputs (see equal) and no other ones.',
});

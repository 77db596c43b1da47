import { atMost, claim } from 'corrigenda';
import { errors } from '../_errors.ts';
import { attackedLaws } from '../_laws.ts';

export default claim({
  statement: String.raw`NWGM \le E \implies G \le NWGM \le E \text{ and } |E - NWGM| \le |E - G|`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: attackedLaws({ excluding: [0, 1] }),
  given: errors,
  assuming: ({ E, NWGM }) => [atMost(NWGM, E)],
  costly: true,
  relation: ({ E, G, NWGM, ofNWGM, ofG }) => [
    atMost(G, NWGM, 'G ≤ NWGM'),
    atMost(NWGM, E, 'NWGM ≤ E'),
    atMost(ofNWGM, ofG, 'the errors'),
  ],
  mutants: {
    'half of the right-hand side': ({ ofNWGM, ofG }) => [atMost(ofNWGM, ofG.over(2))],
    'G and NWGM exchanged': ({ G, NWGM }) => [atMost(NWGM, G)],
    'the errors exchanged': ({ ofNWGM, ofG }) => [atMost(ofG, ofNWGM)],
  },
});

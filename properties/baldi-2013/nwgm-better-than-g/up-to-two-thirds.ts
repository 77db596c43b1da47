import { atMost, claim } from 'corrigenda';
import { errors } from '../_errors.ts';
import { attackedLaws } from '../_laws.ts';

export default claim({
  statement: String.raw`|E - NWGM| \le |E - G| \quad \text{for } 0 < O_i \le \tfrac23`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'correction',
  domain: attackedLaws({ max: '2/3', excluding: [0] }),
  given: errors,
  relation: ({ ofNWGM, ofG }) => [atMost(ofNWGM, ofG)],
  mutants: {
    'half of the right-hand side': ({ ofNWGM, ofG }) => [atMost(ofNWGM, ofG.over(2))],
    'NWGM ≤ E, which is so up to ½': ({ E, NWGM }) => [atMost(NWGM, E)],
    'a twentieth less on the right': ({ ofNWGM, ofG }) => [atMost(ofNWGM, ofG.times('19/20'))],
  },
  notes:
    'The weakest bound on the outputs that is enough: about any point above ⅔ there are laws for which G is nearer (above-two-thirds). Near ⅔ the two errors come together.',
});

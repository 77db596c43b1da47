import { atMost, claim } from 'corrigenda';
import { errors } from '../_errors.ts';
import { attackedLaws } from '../_laws.ts';

export default claim({
  statement: String.raw`|E - NWGM| \le |E - G| \quad \text{for } 0 < O_i \le \tfrac12`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: attackedLaws({ max: '1/2', excluding: [0] }),
  given: errors,
  relation: ({ ofNWGM, ofG }) => [atMost(ofNWGM, ofG)],
  mutants: {
    'half of the right-hand side': ({ ofNWGM, ofG }) => [atMost(ofNWGM, ofG.over(2))],
    'the sides exchanged': ({ ofNWGM, ofG }) => [atMost(ofG, ofNWGM)],
  },
  notes:
    '“Exact when the activities are consistently low”: they are, above (14), if none exceeds ½. It holds further up, to ⅔ (up-to-two-thirds).',
});

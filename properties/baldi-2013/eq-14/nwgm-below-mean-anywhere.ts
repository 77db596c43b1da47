import { atMost, claim, ensemble } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';

export default claim({
  statement: String.raw`\frac{G}{G + G'} \le E \quad \text{for any } 0 < O_i < 1`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: attackedLaws({ excluding: [0, 1] }),
  given: (A, law) => ensemble(A, law.outputs, law.weights),
  relation: ({ E, NWGM }) => [atMost(NWGM, E)],
  mutants: {
    'half of the mean': ({ E, NWGM }) => [atMost(NWGM, E.over(2))],
    'G for E': ({ G, NWGM }) => [atMost(NWGM, G)],
  },
  notes:
    'Ky Fan’s inequality without its condition that no output exceeds ½, which the source states: it is needed. Weaker conditions that are enough are in paired.',
});

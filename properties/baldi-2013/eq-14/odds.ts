import { atMost, claim } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { ensembleOdds } from '../_odds.ts';

export default claim({
  statement: String.raw`\frac{G}{G'} \le \frac{E}{E'} \quad \text{for } 0 < O_i \le \tfrac12`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: attackedLaws({ max: '1/2', excluding: [0] }),
  given: ensembleOdds,
  relation: ({ ofG, ofE }) => [atMost(ofG, ofE)],
  mutants: {
    'the sides exchanged, which is the same for outputs that are all equal': ({ ofG, ofE }) => [
      atMost(ofE, ofG),
    ],
    'the odds of the mean over E itself': ({ all, ofG }) => [atMost(ofG, all.E)],
    'a thousandth less on the right': ({ ofG, ofE }) => [atMost(ofG, ofE.times('999/1000'))],
  },
  notes:
    'E′ is the mean of the complements, 1 − E. Attained where all outputs are equal, and in no other case: see equal and strict.',
});

import { atMost, claim, ensemble } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';

export default claim({
  statement: String.raw`E \le \frac{G}{G + G'} \quad \text{for } \tfrac12 \le O_i < 1`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: attackedLaws({ min: '1/2', excluding: [1] }),
  given: (A, law) => ensemble(A, law.outputs, law.weights),
  relation: ({ E, NWGM }) => [atMost(E, NWGM)],
  mutants: {
    'the sides exchanged, as below ½': ({ E, NWGM }) => [atMost(NWGM, E)],
    'the complement of G′, which is larger': ({ Gprime, NWGM }, A) => [
      atMost(A.of(1).minus(Gprime), NWGM),
    ],
    'a thousandth less on the right': ({ E, NWGM }) => [atMost(E, NWGM.times('999/1000'))],
  },
  notes:
    'Beyond ½ the second link of (14) turns round: E ↦ 1 − E and NWGM ↦ 1 − NWGM when all outputs are replaced by their complements.',
});

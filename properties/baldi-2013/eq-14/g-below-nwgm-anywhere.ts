import { atMost, claim, ensemble } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';

export default claim({
  statement: String.raw`G + G' \le 1 \quad\text{and}\quad G \le \frac{G}{G + G'} \quad \text{for any } 0 \le O_i \le 1`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: attackedLaws(),
  given: (A, law) => ensemble(A, law.outputs, law.weights),
  costly: true,
  relation: ({ G, Gprime, NWGM }) => [
    atMost(G.plus(Gprime), 1, 'G + G′ ≤ 1'),
    atMost(G, NWGM, 'G ≤ NWGM'),
  ],
  mutants: {
    '½ for 1, as far as G and G′ are small': ({ G, Gprime }) => [atMost(G.plus(Gprime), '1/2')],
    'G′ for G': ({ Gprime, NWGM }) => [atMost(Gprime, NWGM)],
    'the sides exchanged': ({ G, NWGM }) => [atMost(NWGM, G)],
  },
  notes:
    'The first link of “G ≤ NWGM ≤ E” without the condition on the outputs. Where one output is 0 and another 1 the NWGM is 0/0, and the case says nothing.',
});

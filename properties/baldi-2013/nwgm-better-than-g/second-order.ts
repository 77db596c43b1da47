import { agree, claim, sameLeadingTerm } from 'corrigenda';
import { inconsistentAboutHalf } from '../_expansion-domains.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`NWGM \approx E \text{ and } G \approx E - V \text{ to second order about } \tfrac12, \text{ so that } |E - G| - |E - NWGM| \sim V`,
  source: 'baldi-2013',
  kind: 'order',
  domain: inconsistentAboutHalf(),
  given: (A, kase) => {
    const { E, G, NWGM, V, unweighted } = expanded(A, kase);
    return { E, G, NWGM, V, unweighted, ofG: E.minus(G).abs(), ofNWGM: E.minus(NWGM).abs() };
  },
  costly: true,
  relation: ({ E, G, NWGM, V, ofG, ofNWGM }) => [
    agree(NWGM, E, 2, 'NWGM to second order'),
    agree(G, E.minus(V), 2, 'G to second order'),
    sameLeadingTerm(ofG.minus(ofNWGM), V, 'the errors'),
  ],
  mutants: {
    'equal probabilities': ({ ofG, ofNWGM, unweighted }) => [
      sameLeadingTerm(ofG.minus(ofNWGM), unweighted),
    ],
    'the errors exchanged': ({ ofG, ofNWGM, V }) => [sameLeadingTerm(ofNWGM.minus(ofG), V)],
    'G as good as the NWGM': ({ G, E }) => [agree(G, E, 2)],
  },
  notes:
    '“Always true to a second order of approximation”, about ½, where (15) to (20) expand: the error of G starts with V, that of the NWGM with the third order. About other points it depends on where they are (second-order-elsewhere).',
});

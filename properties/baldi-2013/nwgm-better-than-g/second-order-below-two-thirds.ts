import { claim, sameLeadingTerm } from 'corrigenda';
import { inconsistentNear } from '../_expansion-domains.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`|E - NWGM| < |E - G| \text{ for small variance about any point of } (0, \tfrac23)`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'correction',
  domain: inconsistentNear(0, '2/3'),
  given: (A, kase) => {
    const { E, G, NWGM, V } = expanded(A, kase);
    return { difference: E.minus(G).abs().minus(E.minus(NWGM).abs()), V, E };
  },
  costly: true,
  relation: ({ difference }) => [sameLeadingTerm(difference, difference.abs())],
  mutants: {
    'the opposite sign': ({ difference }) => [
      sameLeadingTerm(difference, difference.abs().negated()),
    ],
    'by V, as about ½': ({ difference, V }) => [sameLeadingTerm(difference, V)],
  },
});

import { claim, sameLeadingTerm } from 'corrigenda';
import { inconsistentNear } from '../_expansion-domains.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`|E - NWGM| < |E - G| \text{ for small variance about any point of } (0, 1) \text{ but } \tfrac23`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: inconsistentNear(0, 1, ['2/3']),
  given: (A, kase) => {
    const { E, G, NWGM, V } = expanded(A, kase);
    return { difference: E.minus(G).abs().minus(E.minus(NWGM).abs()), V };
  },
  costly: true,
  relation: ({ difference }) => [sameLeadingTerm(difference, difference.abs())],
  mutants: {
    'the opposite sign': ({ difference }) => [
      sameLeadingTerm(difference, difference.abs().negated()),
    ],
    'by V, as about ½': ({ difference, V }) => [sameLeadingTerm(difference, V)],
  },
  notes:
    'That the difference of the errors starts with a positive coefficient. “Always true to a second order” is so about ½, and below ⅔, and above it the opposite is the case. About ⅔ itself the third order decides, which is left out.',
});

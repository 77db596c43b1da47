import { choice, claim, expansions, Rational, sameLeadingTerm } from 'corrigenda';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`E - G \sim V \text{ about } \tfrac12: \text{ the leading terms agree}`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: expansions(choice(Rational.of('1/2'))),
  given: expanded,
  costly: true,
  relation: ({ E, G, V }) => [sameLeadingTerm(E.minus(G), V)],
  degree: 4,
  mutants: {
    'equal probabilities': ({ E, G, unweighted }) => [sameLeadingTerm(E.minus(G), unweighted)],
    'twice the variance': ({ E, G, V }) => [sameLeadingTerm(E.minus(G), V.times(2))],
    'the NWGM for G': ({ E, NWGM, V }) => [sameLeadingTerm(E.minus(NWGM), V)],
  },
});

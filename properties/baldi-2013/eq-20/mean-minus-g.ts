import { agree, choice, claim, expansions, Rational } from 'corrigenda';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`E - G \approx V \text{ to second order about } \tfrac12`,
  source: 'baldi-2013',
  kind: 'order',
  domain: expansions(choice(Rational.of('1/2'))),
  given: expanded,
  relation: ({ E, G, V }) => [agree(E.minus(G), V, 2)],
  degree: 4,
  mutants: {
    'equal probabilities': ({ E, G, unweighted }) => [agree(E.minus(G), unweighted, 2)],
    'the opposite sign': ({ E, G, V }) => [agree(G.minus(E), V, 2)],
    'half the variance': ({ E, G, V }) => [agree(E.minus(G), V.over(2), 2)],
    'one order more': ({ E, G, V }) => [agree(E.minus(G), V, 3)],
  },
});

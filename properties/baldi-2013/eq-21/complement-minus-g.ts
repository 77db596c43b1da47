import { agree, claim, sameLeadingTerm } from 'corrigenda';
import { aboutHalf } from '../_about-half.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`1 - E - G' \approx V \text{ to second order about } \tfrac12`,
  source: 'baldi-2013',
  kind: 'order',
  domain: aboutHalf(),
  given: expanded,
  costly: true,
  relation: ({ Eprime, Gprime, V }) => [
    agree(Eprime.minus(Gprime), V, 2, 'to second order'),
    sameLeadingTerm(Eprime.minus(Gprime), V, 'the leading terms'),
  ],
  degree: 6,
  mutants: {
    'equal probabilities': ({ Eprime, Gprime, unweighted }) => [
      agree(Eprime.minus(Gprime), unweighted, 2),
    ],
    'the opposite sign': ({ Eprime, Gprime, V }) => [agree(Eprime.minus(Gprime), V.negated(), 2)],
    'E for 1 − E': ({ E, Gprime, V }) => [agree(E.minus(Gprime), V, 2)],
    'one order more': ({ Eprime, Gprime, V }) => [agree(Eprime.minus(Gprime), V, 3)],
  },
});

import { claim, sameLeadingTerm } from 'corrigenda';
import { inconsistentNear } from '../_expansion-domains.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`1 - E - G' \sim \frac{V}{2(1-E)} \text{ for small variance, about any point of } (0, 1)`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: inconsistentNear(0, 1),
  given: expanded,
  costly: true,
  relation: ({ Eprime, Gprime, V }) => [
    sameLeadingTerm(Eprime.minus(Gprime), V.over(Eprime.times(2))),
  ],
  mutants: {
    'V, its value about ½': ({ Eprime, Gprime, V }) => [sameLeadingTerm(Eprime.minus(Gprime), V)],
    'E for 1 − E': ({ E, Eprime, Gprime, V }) => [
      sameLeadingTerm(Eprime.minus(Gprime), V.over(E.times(2))),
    ],
  },
  notes: 'The first approximation of (21) away from ½, where it is not V.',
});

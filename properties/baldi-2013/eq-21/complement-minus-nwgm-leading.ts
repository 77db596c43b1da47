import { claim, sameLeadingTerm } from 'corrigenda';
import { inconsistentAboutHalf } from '../_expansion-domains.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`(1-E) - \frac{G'}{G+G'} \sim \frac{V(1-2E)}{1-2V} \text{ about } \tfrac12: \text{ the leading terms agree}`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: inconsistentAboutHalf(),
  given: (A, kase) => {
    const { Eprime, G, Gprime, printed, V } = expanded(A, kase);
    return { left: Eprime.minus(Gprime.over(G.plus(Gprime))), printed, V };
  },
  costly: true,
  relation: ({ left, printed }) => [sameLeadingTerm(left, printed)],
  mutants: {
    'the opposite sign and twice as large, which is so without a third moment': ({
      left,
      printed,
    }) => [sameLeadingTerm(left, printed.times(-2))],
    'the opposite sign': ({ left, printed }) => [sameLeadingTerm(left, printed.negated())],
    'the variance': ({ left, V }) => [sameLeadingTerm(left, V)],
  },
  related: ['theory/third-order', 'theory/jensen-gap'],
  notes:
    'What agreement to the second order leaves open. Both the sign and the size of the leading term are wrong; with the sign corrected the size still is.',
});

import { claim, sameLeadingTerm } from 'corrigenda';
import { inconsistentAboutHalf } from '../_expansion-domains.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`\Big|E - \frac{G}{G+G'}\Big| \sim \frac{V|1-2E|}{1-2V} \text{ about } \tfrac12: \text{ the leading terms agree}`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: inconsistentAboutHalf(),
  given: (A, kase) => {
    const { E, NWGM, printed, V } = expanded(A, kase);
    return { error: E.minus(NWGM).abs(), right: printed.abs(), V };
  },
  costly: true,
  relation: ({ error, right }) => [sameLeadingTerm(error, right)],
  mutants: {
    'the variance': ({ error, V }) => [sameLeadingTerm(error, V)],
    'the opposite sign': ({ error, right }) => [sameLeadingTerm(error, right.negated())],
  },
  related: ['theory/third-order', 'theory/jensen-gap'],
});

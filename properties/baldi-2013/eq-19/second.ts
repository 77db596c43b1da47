import { agree, claim } from 'corrigenda';
import { aboutHalf } from '../_about-half.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`\frac{G'}{G+G'} \approx \frac{1-E-V}{1-2V} \text{ to second order about } \tfrac12`,
  source: 'baldi-2013',
  kind: 'order',
  domain: aboutHalf(),
  given: (A, kase) => {
    const { E, V, G, Gprime, normalised } = expanded(A, kase);
    const under = A.of(1).minus(V.times(2));
    return { left: Gprime.over(G.plus(Gprime)), above: A.of(1).minus(E), under, V, normalised };
  },
  costly: true,
  relation: ({ left, above, under, V }) => [agree(left, above.minus(V).over(under), 2)],
  degree: 6,
  mutants: {
    'E for 1 − E': ({ left, normalised }) => [agree(left, normalised, 2)],
    'plus the variance above': ({ left, above, under, V }) => [
      agree(left, above.plus(V).over(under), 2),
    ],
    'without the denominator': ({ left, above, V }) => [agree(left, above.minus(V), 2)],
  },
});

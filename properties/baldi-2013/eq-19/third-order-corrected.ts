import { agree, claim } from 'corrigenda';
import { aboutHalf } from '../_about-half.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`\frac{G}{G+G'} \approx E - 2V(1-2E) + \tfrac43 \mu_3 \text{ to fourth order about } \tfrac12, \quad \mu_3 = E((O-E)^3)`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'correction',
  domain: aboutHalf(),
  given: (A, kase) => {
    const { NWGM, E, V, third } = expanded(A, kase);
    return { NWGM, E, skew: V.times(2).times(A.of(1).minus(E.times(2))), third };
  },
  costly: true,
  relation: ({ NWGM, E, skew, third }) => [agree(NWGM, E.minus(skew).plus(third.times('4/3')), 4)],
  degree: 8,
  mutants: {
    'without the third moment': ({ NWGM, E, skew }) => [agree(NWGM, E.minus(skew), 4)],
    'half of the term in V, as (19) has it': ({ NWGM, E, skew, third }) => [
      agree(NWGM, E.minus(skew.over(2)).plus(third.times('4/3')), 4),
    ],
    'one order more': ({ NWGM, E, skew, third }) => [
      agree(NWGM, E.minus(skew).plus(third.times('4/3')), 5),
    ],
  },
  notes:
    'There is no fourth order: outputs and complements exchanged change the sign of E − NWGM and of each of the terms.',
});

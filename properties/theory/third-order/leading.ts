import { claim, ensemble, filter, sameLeadingTerm } from 'corrigenda';
import { aboutHalf, expandedSums, thirdOrder } from '../../baldi-2013/_about-half.ts';
import { isInconsistent } from '../../baldi-2013/_expansion-domains.ts';

export default claim({
  statement: String.raw`E - NWGM \sim 2V(1-2E) - \tfrac43 \mu_3 \text{ about } \tfrac12, \text{ unless the right-hand side is } 0`,
  source: 'theory',
  kind: 'order',
  standing: 'beyond',
  domain: filter(
    aboutHalf(),
    (kase) => isInconsistent(kase) && thirdOrder(kase).sign() !== 0,
    'not all the same, and the right-hand side not 0',
  ),
  given: (A, kase) => {
    const { outputs, probabilities, E, V, third, mean } = expandedSums(A, kase);
    const { NWGM } = ensemble(A, outputs, probabilities);
    return { difference: E.minus(NWGM), skew: V.times(mean).times(-4), third };
  },
  costly: true,
  relation: ({ difference, skew, third }) => [
    sameLeadingTerm(difference, skew.minus(third.times('4/3'))),
  ],
  mutants: {
    'the term in V only, which is all for symmetric laws': ({ difference, skew }) => [
      sameLeadingTerm(difference, skew),
    ],
    'plus the third moment': ({ difference, skew, third }) => [
      sameLeadingTerm(difference, skew.plus(third.times('4/3'))),
    ],
  },
  notes: 'That nothing of a lower order is missed, and the sign is right.',
});

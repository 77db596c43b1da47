import { agree, claim, ensemble } from 'corrigenda';
import { aboutHalf, expandedSums } from '../../baldi-2013/_about-half.ts';

export default claim({
  statement: String.raw`E - NWGM = 2V(1-2E) - \tfrac43 \mu_3 + \text{higher terms about } \tfrac12`,
  source: 'theory',
  kind: 'order',
  domain: aboutHalf(),
  given: (A, kase) => {
    const { outputs, probabilities, E, V, third, mean } = expandedSums(A, kase);
    const { NWGM } = ensemble(A, outputs, probabilities);
    return { difference: E.minus(NWGM), skew: V.times(mean).times(-4), third };
  },
  relation: ({ difference, skew, third }) => [agree(difference, skew.minus(third.times('4/3')), 4)],
  degree: 8,
  mutants: {
    'V(1 − 2E), half of it': ({ difference, skew, third }) => [
      agree(difference, skew.over(2).minus(third.times('4/3')), 4),
    ],
    'without the third moment': ({ difference, skew }) => [agree(difference, skew, 4)],
    'plus the third moment': ({ difference, skew, third }) => [
      agree(difference, skew.plus(third.times('4/3')), 4),
    ],
    'one order more': ({ difference, skew, third }) => [
      agree(difference, skew.minus(third.times('4/3')), 5),
    ],
  },
  notes:
    'The higher terms start with the fifth order: each even one changes its sign when outputs and complements are exchanged, as the difference does.',
});

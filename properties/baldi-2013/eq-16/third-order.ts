import { agree, claim, ensemble } from 'corrigenda';
import { aboutHalf, expandedSums } from '../_about-half.ts';

export default claim({
  statement: String.raw`\tfrac12 R_3 = G - (E - V) \approx 2V(E - \tfrac12) + \tfrac43 \mu_3 \text{ to third order}, \quad \mu_3 = E((O - E)^3)`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'correction',
  domain: aboutHalf(),
  given: (A, kase) => {
    const { outputs, probabilities, E, V, third, mean } = expandedSums(A, kase);
    const { G } = ensemble(A, outputs, probabilities);
    return { rest: G.minus(E.minus(V)), skew: V.times(mean).times(2), third };
  },
  relation: ({ rest, skew, third }) => [agree(rest, skew.plus(third.times('4/3')), 3)],
  degree: 6,
  mutants: {
    'the third moment only, which is all about E = ½': ({ rest, third }) => [
      agree(rest, third.times('4/3'), 3),
    ],
    'without the third moment': ({ rest, skew }) => [agree(rest, skew, 3)],
    'the opposite sign': ({ rest, skew, third }) => [
      agree(rest, skew.plus(third.times('4/3')).negated(), 3),
    ],
  },
  notes:
    'What the remainder of (15) and (17) is to its first order; in (15) it stands inside the bracket, and is twice that of (17). For a law that is symmetric about ½ it starts with the fourth order.',
});

import { agree, claim, ensemble } from 'corrigenda';
import { aboutHalf, expandedSums } from '../_about-half.ts';

export default claim({
  statement: String.raw`G' - (1 - E - V) \approx -\big(G - (E - V)\big) \approx -2V(E - \tfrac12) - \tfrac43 \mu_3 \text{ to third order}`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'correction',
  domain: aboutHalf(),
  given: (A, kase) => {
    const { outputs, probabilities, E, V, third, mean } = expandedSums(A, kase);
    const { G, Gprime } = ensemble(A, outputs, probabilities);
    return {
      ofG: G.minus(E.minus(V)),
      ofComplement: Gprime.minus(A.of(1).minus(E).minus(V)),
      leading: V.times(mean).times(2).plus(third.times('4/3')),
      ofThird: third.times('4/3'),
    };
  },
  relation: ({ ofG, ofComplement, leading }) => [
    agree(ofComplement, ofG.negated(), 3, 'the opposite of the remainder of G'),
    agree(ofG.negated(), leading.negated(), 3, 'its value'),
  ],
  degree: 6,
  mutants: {
    'with the same sign for the third moment, which is 0 for symmetric laws': ({
      ofComplement,
      leading,
      ofThird,
    }) => [agree(ofComplement, ofThird.times(2).minus(leading), 3)],
    'the same sign': ({ ofG, ofComplement }) => [agree(ofComplement, ofG, 3)],
    'the opposite to the fourth order as well': ({ ofG, ofComplement }) => [
      agree(ofComplement, ofG.negated(), 4),
    ],
  },
  notes:
    'The remainder of G′ is that of G at −ε. To the third order it is the opposite one, so that the two cancel in G + G′ but not in G − G′, where the difference E − NWGM comes from.',
});

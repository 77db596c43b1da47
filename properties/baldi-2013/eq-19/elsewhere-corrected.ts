import { agree, claim, expansions, probability } from 'corrigenda';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`\frac{G}{G+G'} \approx E - \frac{V(1-2E)}{2E(1-E)} \text{ to second order about any point of } (0, 1)`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'correction',
  domain: expansions(probability({ open: true, maxDenominator: 20 }), 4),
  given: (A, kase) => {
    const { NWGM, E, V, normalised } = expanded(A, kase);
    const F = A.of(1).minus(E);
    return { NWGM, E, normalised, term: V.times(F.minus(E)).over(E.times(F).times(2)) };
  },
  costly: true,
  relation: ({ NWGM, E, term }) => [agree(NWGM, E.minus(term), 2)],
  mutants: {
    '(19), the same about ½': ({ NWGM, normalised }) => [agree(NWGM, normalised, 2)],
    'the opposite sign, the same about ½': ({ NWGM, E, term }) => [agree(NWGM, E.plus(term), 2)],
    'twice the term, the same about ½': ({ NWGM, E, term }) => [
      agree(NWGM, E.minus(term.times(2)), 2),
    ],
  },
});

import { agree, claim, expansions, probability } from 'corrigenda';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`\frac{G}{G+G'} \approx \frac{E-V}{1-2V} \text{ to second order about any point of } (0, 1)`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: expansions(probability({ open: true, maxDenominator: 20 }), 4),
  given: expanded,
  costly: true,
  relation: ({ NWGM, normalised }) => [agree(NWGM, normalised, 2)],
  mutants: {
    'without the denominator': ({ NWGM, E, V }) => [agree(NWGM, E.minus(V), 2)],
    'plus the variance above': ({ NWGM, E, V }, A) => [
      agree(NWGM, E.plus(V).over(A.of(1).minus(V.times(2))), 2),
    ],
  },
  notes: 'The expansion point matters: ½ is the only one about which (19) is of the second order.',
});

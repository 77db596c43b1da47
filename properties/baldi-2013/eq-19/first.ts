import { agree, claim } from 'corrigenda';
import { aboutHalf } from '../_about-half.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`\frac{G}{G+G'} \approx \frac{E-V}{1-2V} \text{ to second order about } \tfrac12`,
  source: 'baldi-2013',
  kind: 'order',
  domain: aboutHalf(),
  given: expanded,
  costly: true,
  relation: ({ NWGM, normalised }) => [agree(NWGM, normalised, 2)],
  degree: 6,
  mutants: {
    'without the denominator': ({ NWGM, E, V }) => [agree(NWGM, E.minus(V), 2)],
    '1 − V for 1 − 2V': ({ NWGM, E, V }, A) => [agree(NWGM, E.minus(V).over(A.of(1).minus(V)), 2)],
    'plus the variance above': ({ NWGM, E, V }, A) => [
      agree(NWGM, E.plus(V).over(A.of(1).minus(V.times(2))), 2),
    ],
    'one order more': ({ NWGM, normalised }) => [agree(NWGM, normalised, 3)],
  },
  notes:
    'The two variances cancel in the second order, so that E alone agrees as well (mean-alone), and what V tells beyond it is of the third order, to which the neglected remainders contribute (third-order).',
});

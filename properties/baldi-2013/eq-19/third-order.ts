import { agree, claim } from 'corrigenda';
import { aboutHalf } from '../_about-half.ts';
import { expanded } from '../_expansion.ts';

export default claim({
  statement: String.raw`\frac{G}{G+G'} \approx \frac{E-V}{1-2V} \text{ to third order about } \tfrac12`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: aboutHalf(),
  given: expanded,
  costly: true,
  relation: ({ NWGM, normalised }) => [agree(NWGM, normalised, 3)],
  mutants: {
    '1 − V for 1 − 2V': ({ NWGM, E, V }, A) => [agree(NWGM, E.minus(V).over(A.of(1).minus(V)), 3)],
    'without the denominator': ({ NWGM, E, V }) => [agree(NWGM, E.minus(V), 3)],
  },
  notes:
    'One order more than (19) is derived for. This is the order with which the difference E − NWGM of (20) starts.',
});

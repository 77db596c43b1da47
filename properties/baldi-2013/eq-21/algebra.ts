import { claim, equal } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { moments } from '../_moments.ts';

export default claim({
  statement: String.raw`(1-E) - \frac{1-E-V}{1-2V} = \frac{V(1-2E)}{1-2V}`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'reading',
  domain: attackedLaws(),
  given: (A, law) => {
    const { E, V } = moments(A, law);
    return { E, F: A.of(1).minus(E), V, under: A.of(1).minus(V.times(2)) };
  },
  relation: ({ E, F, V, under }) => [
    equal(F.minus(F.minus(V).over(under)), V.times(F.minus(E)).over(under)),
  ],
  mutants: {
    'without 1 − 2E, the same for constants': ({ F, V, under }) => [
      equal(F.minus(F.minus(V).over(under)), V.over(under)),
    ],
    'the variance with the opposite sign on the left': ({ E, F, V, under }) => [
      equal(F.minus(F.plus(V).over(under)), V.times(F.minus(E)).over(under)),
    ],
  },
  notes:
    'How (21) comes from (19): in (1 − E) − G′/(G + G′) the quotient is replaced by what (19) has for it. As transcribed the sign is that of (20), although the left-hand side is the opposite of that of (20).',
});

import { claim, equal } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { moments } from '../_moments.ts';

export default claim({
  statement: String.raw`(1-E) - \frac{1-E-V}{1-2V} = \frac{V(2E-1)}{1-2V} \quad\text{and}\quad E - \frac{E-V}{1-2V} = \frac{V(1-2E)}{1-2V}`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'correction',
  domain: attackedLaws(),
  given: (A, law) => {
    const { E, V } = moments(A, law);
    return { E, F: A.of(1).minus(E), V, under: A.of(1).minus(V.times(2)) };
  },
  relation: ({ E, F, V, under }) => [
    equal(F.minus(F.minus(V).over(under)), V.times(E.minus(F)).over(under), 'for (21)'),
    equal(E.minus(E.minus(V).over(under)), V.times(F.minus(E)).over(under), 'for (20)'),
  ],
  mutants: {
    'the sign of (20), the same at E = ½': ({ E, F, V, under }) => [
      equal(F.minus(F.minus(V).over(under)), V.times(F.minus(E)).over(under)),
    ],
    'without the denominator': ({ E, F, V, under }) => [
      equal(F.minus(F.minus(V).over(under)), V.times(E.minus(F))),
    ],
  },
});

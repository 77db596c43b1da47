import { claim, equal } from 'corrigenda';
import { bernoulliLaws } from '../_bernoulli.ts';
import { moments } from '../_moments.ts';

export default claim({
  statement: String.raw`V = E(1 - E) \quad \text{if } O \text{ is } 0 \text{ or } 1`,
  source: 'baldi-2013',
  kind: 'iff',
  domain: bernoulliLaws(),
  given: (A, law) => ({
    ...moments(A, law),
    unweighted: A.sum(law.outputs).over(law.outputs.length),
  }),
  relation: ({ V, E }, A) => [equal(V, E.times(A.of(1).minus(E)))],
  mutants: {
    'E² for E(1 − E), the same at E = ½': ({ V, E }) => [equal(V, E.times(E))],
    'equal probabilities': ({ V, unweighted }, A) => [
      equal(V, unweighted.times(A.of(1).minus(unweighted))),
    ],
  },
  notes:
    'One direction of “with equality only for 0–1 Bernoulli variables”. A constant 0 or 1 is one.',
});

import { below, claim, filter } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { moments } from '../_moments.ts';

export default claim({
  statement: String.raw`V < E(1 - E) \quad \text{if } O \text{ has a value strictly between } 0 \text{ and } 1`,
  source: 'baldi-2013',
  kind: 'iff',
  domain: filter(
    attackedLaws(),
    ({ outputs }) => outputs.some((O) => O.sign() !== 0 && !O.equals(1)),
    'not all of them 0 or 1',
  ),
  given: moments,
  relation: ({ V, E }, A) => [below(V, E.times(A.of(1).minus(E)))],
  mutants: {
    'E² for E(1 − E), the same at E = ½': ({ V, E }) => [below(V, E.times(E))],
    'a thousandth less on the right': ({ V, E }, A) => [
      below(V, E.times(A.of(1).minus(E)).times('999/1000')),
    ],
    'an eighth for the right-hand side': ({ V }, A) => [below(V, A.of('1/8'))],
  },
  notes: 'The other direction: all probabilities are positive, so that such a value counts.',
});

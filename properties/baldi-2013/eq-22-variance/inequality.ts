import { atMost, claim } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { moments } from '../_moments.ts';

export default claim({
  statement: String.raw`V \le E(1 - E)`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: attackedLaws(),
  given: moments,
  relation: ({ V, E }, A) => [atMost(V, E.times(A.of(1).minus(E)))],
  mutants: {
    'E² for E(1 − E), the same at E = ½': ({ V, E }) => [atMost(V, E.times(E))],
    'half of the right-hand side': ({ V, E }, A) => [atMost(V, E.times(A.of(1).minus(E)).over(2))],
    'a thousandth less on the right': ({ V, E }, A) => [
      atMost(V, E.times(A.of(1).minus(E)).times('999/1000')),
    ],
  },
});

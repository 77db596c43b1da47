import { atMost, claim, equal } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { moments } from '../_moments.ts';

export default claim({
  statement: String.raw`Var(O) = E(O^2) - (E(O))^2 \le E(O) - (E(O))^2 = E(O)(1-E(O)) \le 1/4`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: attackedLaws(),
  given: moments,
  relation: ({ V, E, ofSquares }, A) => {
    const second = ofSquares.minus(E.times(E));
    const third = E.minus(E.times(E));
    const fourth = E.times(A.of(1).minus(E));
    return [
      equal(V, second, 'Var(O) = E(O²) − E²'),
      atMost(second, third, 'E(O²) − E² ≤ E − E²'),
      equal(third, fourth, 'E − E² = E(1 − E)'),
      atMost(fourth, A.of('1/4'), 'E(1 − E) ≤ ¼'),
    ];
  },
  mutants: {
    'E² for E(1 − E)': ({ V, E }) => [atMost(V, E.times(E))],
    'an eighth for a quarter': ({ E }, A) => [atMost(E.times(A.of(1).minus(E)), A.of('1/8'))],
    'E(O²) for the variance': ({ ofSquares, E }, A) => [
      atMost(ofSquares, E.times(A.of(1).minus(E))),
    ],
  },
  notes:
    'The end ¼ is attained by the fair 0–1 variable, so that it cannot be lowered. Equality in the first ≤ is in eq-22-variance.',
});

import { atMost, claim } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { moments } from '../_moments.ts';

export default claim({
  statement: String.raw`\frac{|1-2E|}{1-2V} \le 1`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: attackedLaws(),
  given: (A, law) => {
    const { E, V } = moments(A, law);
    return { over: A.of(1).minus(E.times(2)).abs(), V };
  },
  relation: ({ over, V }, A) => [atMost(over.over(A.of(1).minus(V.times(2))), A.of(1))],
  mutants: {
    '1 − 4V for 1 − 2V': ({ over, V }, A) => [
      atMost(over.over(A.of(1).minus(V.times(4))), A.of(1)),
    ],
    'without its absolute value, at least −½': ({ over, V }, A) => [
      atMost(over.over(A.of(1).minus(V.times(2))), A.of('1/2')),
    ],
  },
  notes: 'The absolute value stands in (22), which the factor is needed for.',
});

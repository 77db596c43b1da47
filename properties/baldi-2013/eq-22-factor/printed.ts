import { atMost, claim } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { moments } from '../_moments.ts';

export default claim({
  statement: String.raw`\frac{1-2E}{1-2V} \le 1`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: attackedLaws(),
  given: (A, law) => {
    const { E, V } = moments(A, law);
    return { over: A.of(1).minus(E.times(2)), under: A.of(1).minus(V.times(2)), E, V };
  },
  relation: ({ over, under }, A) => [atMost(over.over(under), A.of(1))],
  mutants: {
    'upside down': ({ over, under }, A) => [atMost(under.over(over), A.of(1))],
    '1 − 4V for 1 − 2V': ({ over, V }, A) => [
      atMost(over.over(A.of(1).minus(V.times(4))), A.of(1)),
    ],
    'three quarters for 1': ({ over, under }, A) => [atMost(over.over(under), A.of('3/4'))],
  },
  notes: 'V ≤ E(1 − E) ≤ E, so that 1 − 2E ≤ 1 − 2V, which is at least ½.',
});

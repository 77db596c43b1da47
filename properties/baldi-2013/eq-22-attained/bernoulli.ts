import { claim, equal } from 'corrigenda';
import { bernoulliLaws } from '../_bernoulli.ts';
import { members } from '../_bounds.ts';

export default claim({
  statement: String.raw`\frac{V|1-2E|}{1-2V} = \frac{E(1-E)|1-2E|}{1-2V} \quad \text{for every Bernoulli variable, of expectation } E`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: bernoulliLaws(),
  given: members,
  relation: ({ first, second }) => [equal(first, second)],
  mutants: {
    'the third member for the second, the same at E = 0, ½ and 1': ({ first, third }) => [
      equal(first, third),
    ],
    'E² for the variance in the first': ({ E, V, second }, A) => {
      const slope = A.of(1).minus(E.times(2)).abs();
      return [
        equal(
          E.times(E)
            .times(slope)
            .over(A.of(1).minus(V.times(2))),
          second,
        ),
      ];
    },
  },
  notes:
    '“The first inequality” is the first ≤ of (22), between its second and its third member. Read as a bound on the error, the first member, it is not attained there: for 0 < E < 1 the NWGM of a 0–1 variable is 0/0.',
});

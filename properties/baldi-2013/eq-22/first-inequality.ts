import { atMost, claim } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { members } from '../_bounds.ts';

export default claim({
  statement: String.raw`\frac{V|1-2E|}{1-2V} \le \frac{E(1-E)|1-2E|}{1-2V}`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: attackedLaws(),
  given: members,
  relation: ({ first, second }) => [atMost(first, second)],
  mutants: {
    'half of the right-hand side': ({ first, second }) => [atMost(first, second.over(2))],
    'the sides exchanged': ({ first, second }) => [atMost(second, first)],
  },
  notes: 'Attained by 0–1 Bernoulli variables, which are among the cases.',
});

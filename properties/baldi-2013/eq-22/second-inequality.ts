import { atMost, claim } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { members } from '../_bounds.ts';

export default claim({
  statement: String.raw`\frac{E(1-E)|1-2E|}{1-2V} \le 2E(1-E)|1-2E|`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: attackedLaws(),
  given: members,
  relation: ({ second, third }) => [atMost(second, third)],
  mutants: {
    'without the factor 2': ({ second, third }) => [atMost(second, third.over(2))],
    'the sides exchanged': ({ second, third }) => [atMost(third, second)],
  },
  notes: '1 − 2V is at least ½ because V ≤ ¼.',
});

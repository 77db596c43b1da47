import { atMost, claim, outputLaws } from 'corrigenda';
import { bounds } from '../_bounds.ts';

export default claim({
  statement: String.raw`\Big|E - \frac{G}{G+G'}\Big| \le \frac{E(1-E)|1-2E|}{1-2V}`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: outputLaws({ open: true }),
  given: bounds,
  relation: ({ error, second }) => [atMost(error, second)],
  mutants: {
    'a tenth of the right-hand side': ({ error, second }) => [atMost(error, second.over(10))],
    'the sides exchanged': ({ error, second }) => [atMost(second, error)],
  },
  related: ['theory/jensen-gap'],
  notes: '(22) read as a bound: its ends joined by ≤, up to the third member.',
});

import { atMost, claim, outputLaws } from 'corrigenda';
import { bounds } from '../_bounds.ts';

export default claim({
  statement: String.raw`\Big|E - \frac{G}{G+G'}\Big| \le 2E(1-E)|1-2E|`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: outputLaws({ open: true }),
  given: bounds,
  relation: ({ error, third }) => [atMost(error, third)],
  mutants: {
    'a tenth of the right-hand side': ({ error, third }) => [atMost(error, third.over(10))],
    'the sides exchanged': ({ error, third }) => [atMost(third, error)],
  },
  related: ['theory/jensen-gap'],
  notes: '(22) read as a bound, as the sentence after it suggests: the error is always small.',
});

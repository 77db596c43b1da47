import { atMost, claim, outputLaws } from 'corrigenda';
import { bounds } from '../_bounds.ts';

export default claim({
  statement: String.raw`\Big|E - \frac{G}{G+G'}\Big| \le \frac{V|1-2E|}{1-2V}`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: outputLaws({ open: true }),
  given: bounds,
  costly: true,
  relation: ({ error, first }) => [atMost(error, first)],
  mutants: {
    'a tenth of the right-hand side': ({ error, first }) => [atMost(error, first.over(10))],
    'the sides exchanged': ({ error, first }) => [atMost(first, error)],
  },
  related: ['theory/jensen-gap'],
  notes:
    'What is true instead is corrected-absolute. (22) read as a bound: the ≈ of its first link as ≤.',
});

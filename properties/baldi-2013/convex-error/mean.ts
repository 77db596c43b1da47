import { atMost, claim } from 'corrigenda';
import { errorCases, errors } from './_errors.ts';

export default claim({
  statement: String.raw`e\big(E(O)\big) \le \sum_i P_i\, e(O_i) \text{ for every convex error } e`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: errorCases(),
  given: errors,
  costly: true,
  relation: ({ all, mean, errorOf }) => [atMost(errorOf(all.E), mean, 'the mean')],
  mutants: {
    'the sides exchanged': ({ all, mean, errorOf }) => [atMost(mean, errorOf(all.E))],
    'errors without their probabilities': ({ all, plain, errorOf }) => [
      atMost(errorOf(all.E), plain),
    ],
    'half of the mean error': ({ all, mean, errorOf }) => [atMost(errorOf(all.E), mean.over(2))],
  },
  notes: 'The last sentence of the paragraph after (13), for the mean, with "less" read as ≤.',
});

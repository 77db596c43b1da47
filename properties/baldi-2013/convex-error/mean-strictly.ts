import { below, claim } from 'corrigenda';
import { errorCases, errors } from './_errors.ts';

export default claim({
  statement: String.raw`e\big(E(O)\big) < \sum_i P_i\, e(O_i) \text{ for every convex error } e`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: errorCases(),
  given: errors,
  costly: true,
  relation: ({ all, mean, errorOf }) => [below(errorOf(all.E), mean)],
  mutants: {
    'the sides exchanged': ({ all, mean, errorOf }) => [below(mean, errorOf(all.E))],
    'errors without their probabilities': ({ all, plain, errorOf }) => [
      below(errorOf(all.E), plain),
    ],
    'half of the mean error': ({ all, mean, errorOf }) => [below(errorOf(all.E), mean.over(2))],
  },
  notes: '"Always less" read strictly: outputs that are all the same make the two equal.',
});

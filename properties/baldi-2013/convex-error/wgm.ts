import { atMost, claim } from 'corrigenda';
import { errorCases, errors } from './_errors.ts';
import { interiorLaws } from './_square-laws.ts';

export default claim({
  statement: String.raw`e\big(G\big) \le \sum_i P_i\, e(O_i) \text{ for every convex error } e`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: errorCases(interiorLaws('outputs')),
  given: errors,
  costly: true,
  relation: ({ all, mean, errorOf }) => [atMost(errorOf(all.G), mean)],
  mutants: {
    'half of the mean error': ({ all, mean, errorOf }) => [atMost(errorOf(all.G), mean.over(2))],
    'the sides exchanged': ({ all, mean, errorOf }) => [atMost(mean, errorOf(all.G))],
  },
  notes:
    'The same sentence for the WGM. Jensen’s inequality is about the mean; the WGM may lie on the far side of it from the target. The outputs are those of sigmoidal units, strictly between 0 and 1.',
});

import { atMost, claim } from 'corrigenda';
import { errorCases, errors } from './_errors.ts';
import { interiorLaws } from './_square-laws.ts';

export default claim({
  statement: String.raw`e\big(\frac{G}{G+G'}\big) \le \sum_i P_i\, e(O_i) \text{ for every convex error } e`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: errorCases(interiorLaws('odds')),
  given: errors,
  costly: true,
  relation: ({ all, mean, errorOf }) => [atMost(errorOf(all.NWGM), mean)],
  mutants: {
    'half of the mean error': ({ all, mean, errorOf }) => [atMost(errorOf(all.NWGM), mean.over(2))],
    'the sides exchanged': ({ all, mean, errorOf }) => [atMost(mean, errorOf(all.NWGM))],
  },
  notes:
    'The same sentence for the NWGM. Jensen’s inequality is about the mean; the NWGM may lie on the far side of it from the target. The outputs are those of sigmoidal units, strictly between 0 and 1.',
});

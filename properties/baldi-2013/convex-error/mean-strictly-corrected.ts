import { below, claim, filter } from 'corrigenda';
import { errorCases, errors } from './_errors.ts';

export default claim({
  statement: String.raw`e\big(E(O)\big) < \sum_i P_i\, e(O_i) \text{ for every strictly convex error } e \text{ and outputs that are not all the same}`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'correction',
  domain: filter(
    errorCases(),
    ({ outputs, error }) =>
      error.square.sign() > 0 && outputs.some((O) => !O.equals(outputs[0] ?? O)),
    'q above 0, two outputs that differ',
  ),
  given: errors,
  costly: true,
  relation: ({ all, mean, errorOf }) => [below(errorOf(all.E), mean)],
  mutants: {
    'the sides exchanged': ({ all, mean, errorOf }) => [below(mean, errorOf(all.E))],
    'half of the mean error': ({ all, mean, errorOf }) => [below(errorOf(all.E), mean.over(2))],
    'errors without their probabilities': ({ all, plain, errorOf }) => [
      below(errorOf(all.E), plain),
    ],
  },
});

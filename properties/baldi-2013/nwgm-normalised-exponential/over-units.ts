import { claim, equal, softmax } from 'corrigenda';
import { logitLaws, normalisedExponentials } from '../_logit-laws.ts';

export default claim({
  statement: String.raw`\frac{\prod_m O_{i,m}^{P_m}}{\sum_j \prod_m O_{j,m}^{P_m}} = \frac{e^{E(S_i)}}{\sum_j e^{E(S_j)}} \text{ for } O_{i,m} = \frac{e^{S_{i,m}}}{\sum_j e^{S_{j,m}}}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'reading',
  domain: logitLaws(),
  given: normalisedExponentials,
  costly: true,
  relation: ({ overUnits, base, meanTotals }, A) => {
    const predicted = softmax(A, meanTotals, base);
    return overUnits.renormalised.map((x, i) => equal(x, predicted[i] ?? 0, `unit ${i}`));
  },
  mutants: {
    'the arithmetic mean': ({ overUnits, base, meanTotals }, A) => {
      const predicted = softmax(A, meanTotals, base);
      return overUnits.arithmetic.map((x, i) => equal(x, predicted[i] ?? 0));
    },
    'the mean totals without their probabilities': ({ overUnits, base, plainTotals }, A) => {
      const predicted = softmax(A, plainTotals, base);
      return overUnits.renormalised.map((x, i) => equal(x, predicted[i] ?? 0));
    },
    'the geometric mean as it is': ({ overUnits, base, meanTotals }, A) => {
      const predicted = softmax(A, meanTotals, base);
      return overUnits.geometric.map((x, i) => equal(x, predicted[i] ?? 0));
    },
  },
  notes:
    'The sentence after (7) on normalised exponential functions, with the geometric means normalised over all units of the set. Any law of the total inputs.',
});

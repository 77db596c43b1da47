import { claim, equal, softmax } from 'corrigenda';
import { logitLaws, normalisedExponentials } from '../_logit-laws.ts';

export default claim({
  statement: String.raw`NWGM(O_i) = \frac{G_i}{G_i + G'_i} = \frac{e^{E(S_i)}}{\sum_j e^{E(S_j)}} \text{ for normalised exponential units}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'reading',
  domain: logitLaws(2, 4),
  given: normalisedExponentials,
  costly: true,
  relation: ({ each, base, meanTotals }, A) => {
    const predicted = softmax(A, meanTotals, base);
    return each.map(({ NWGM }, i) => equal(NWGM, predicted[i] ?? 0, `unit ${i}`));
  },
  mutants: {
    'the arithmetic mean': ({ each, base, meanTotals }, A) => {
      const predicted = softmax(A, meanTotals, base);
      return each.map(({ E }, i) => equal(E, predicted[i] ?? 0));
    },
    'the mean totals without their probabilities': ({ each, base, plainTotals }, A) => {
      const predicted = softmax(A, plainTotals, base);
      return each.map(({ NWGM }, i) => equal(NWGM, predicted[i] ?? 0));
    },
  },
  notes:
    'The NWGM of §3.1, G/(G + G′), taken of every unit on its own. The two normalisations are the same for two units only.',
});

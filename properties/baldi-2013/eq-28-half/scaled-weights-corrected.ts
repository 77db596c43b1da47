import { atMost, claim, probability, record } from 'corrigenda';
import { inputLists, regulariser, withScaledWeights } from './_regularisers.ts';

export default claim({
  statement: String.raw`\tfrac12 \sum_i w_i^2 I_i^2 Var(\delta_i) \text{ does not increase with a common } p \text{ for fixed } w_i p_i`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'correction',
  domain: record({
    inputs: inputLists(true),
    p: probability({ open: true, maxDenominator: 50 }),
    q: probability({ open: true, maxDenominator: 50 }),
  }),
  given: (A, { inputs, p, q }) => {
    const [low, high] = p.minus(q).sign() < 0 ? [p, q] : [q, p];
    return {
      atLow: regulariser(A, withScaledWeights(inputs, low)),
      atHigh: regulariser(A, withScaledWeights(inputs, high)),
    };
  },
  costly: true,
  relation: ({ atLow, atHigh }) => [atMost(atHigh, atLow)],
  mutants: {
    'the sides exchanged': ({ atLow, atHigh }) => [atMost(atLow, atHigh)],
    'half of the larger': ({ atLow, atHigh }) => [atMost(atHigh, atLow.over(2))],
  },
  notes:
    'With w̃ = pw the factor is (1 − p)/p, which falls from ∞ to 0: at a given prediction the smallest p regularises most.',
});

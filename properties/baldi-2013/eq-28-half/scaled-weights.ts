import { atMost, claim } from 'corrigenda';
import { HALF, inputLists, regulariser, withScaledWeights } from './_regularisers.ts';

export default claim({
  statement: String.raw`\tfrac12 \sum_i w_i^2 I_i^2 Var(\delta_i) \le \text{ its value at } p_i = \tfrac12 \text{ with the same } w_i p_i`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: inputLists(true),
  given: (A, inputs) => ({
    given: regulariser(A, inputs),
    scaled: regulariser(A, withScaledWeights(inputs, HALF)),
  }),
  costly: true,
  relation: ({ given, scaled }) => [atMost(given, scaled)],
  mutants: {
    'half of the value': ({ given, scaled }) => [atMost(given, scaled.over(2))],
    'the sides exchanged': ({ given, scaled }) => [atMost(scaled, given)],
  },
  notes:
    'The same sentence for networks that predict the same, whose weights w·p are held fixed in place of w.',
});

import { atMost, claim, Rational } from 'corrigenda';
import { HALF, inputLists, regulariser, withProbability } from './_regularisers.ts';

export default claim({
  statement: String.raw`\tfrac12 \sum_i w_i^2 I_i^2 Var(\delta_i) \le \text{ its value at } p_i = \tfrac12`,
  source: 'baldi-2013',
  kind: 'inequality',
  domain: inputLists(),
  given: (A, inputs) => ({
    given: regulariser(A, inputs),
    atHalf: regulariser(
      A,
      withProbability(inputs, () => HALF),
    ),
    atThird: regulariser(
      A,
      withProbability(inputs, () => Rational.of('1/3')),
    ),
  }),
  relation: ({ given, atHalf }) => [atMost(given, atHalf)],
  mutants: {
    'at p = ⅓': ({ given, atThird }) => [atMost(given, atThird)],
    'half of the value': ({ given, atHalf }) => [atMost(given, atHalf.over(2))],
    'the sides exchanged': ({ given, atHalf }) => [atMost(atHalf, given)],
  },
  notes: 'The last sentence of §5.1, for given weights. Var(δ) by enumeration.',
});

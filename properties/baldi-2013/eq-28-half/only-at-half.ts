import { below, claim, filter } from 'corrigenda';
import { HALF, inputLists, regulariser, withProbability } from './_regularisers.ts';

export default claim({
  statement: String.raw`\tfrac12 \sum_i w_i^2 I_i^2 Var(\delta_i) < \text{ its value at } p_i = \tfrac12 \text{ if some } p_i \ne \tfrac12 \text{ and no } w_i I_i = 0`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: filter(
    inputLists(true),
    (inputs) => inputs.some(({ p }) => !p.equals(HALF)),
    'not all of them ½',
  ),
  given: (A, inputs) => ({
    given: regulariser(A, inputs),
    atHalf: regulariser(
      A,
      withProbability(inputs, () => HALF),
    ),
    mirrored: regulariser(
      A,
      withProbability(inputs, (p) => p.negated().plus(1)),
    ),
  }),
  costly: true,
  relation: ({ given, atHalf }) => [below(given, atHalf)],
  mutants: {
    'nine tenths of it': ({ given, atHalf }) => [below(given, atHalf.times('9/10'))],
    'its value at 1 − p': ({ given, mirrored }) => [below(given, mirrored)],
    'the sides exchanged': ({ given, atHalf }) => [below(atHalf, given)],
  },
  notes: 'No other probabilities give the highest level.',
});

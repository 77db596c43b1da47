import { claim, equal, map, Rational } from 'corrigenda';
import { layer, layers } from '../../windmissing-7.12/_inverted.ts';

const HALF = Rational.of('1/2');

export default claim({
  statement: String.raw`E\Big[\sum_i w_i \mu_i h_i\Big] = \tfrac12 \sum_i w_i h_i`,
  source: 'notes-7.12',
  kind: 'identity',
  standing: 'reading',
  domain: map(
    layers([]),
    ({ units, bias }) => ({ p: HALF, units, bias: bias.times(0) }),
    '1 to 5 outputs of a layer under a linear unit without a bias; independent gates with keep probability ½',
  ),
  given: (A, kase) => layer(A, kase, HALF),
  relation: ({ input, full }) => [equal(input(), full().over(2))],
  mutants: {
    'a quarter': ({ input, full }) => [equal(input(), full().over(4))],
    'the full input': ({ input, full }) => [equal(input(), full())],
  },
  notes:
    'The sentence headed "Intuition", with the input of a unit read as the weighted sum that comes from the masked units, without a bias.',
});

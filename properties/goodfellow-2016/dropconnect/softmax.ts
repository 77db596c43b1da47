import { claim, equal } from 'corrigenda';
import { connectedEnsemble, connectedSoftmax } from '../_connected-softmax.ts';

export default claim({
  statement: String.raw`P_{\text{ensemble}}(y \mid v) = \mathrm{softmax}\Big(\sum_i p_{yi} W_{yi} v_i + b_y\Big)_y \text{ with a gate on each weight}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: connectedSoftmax(),
  given: connectedEnsemble,
  costly: true,
  relation: ({ renormalised, scaled }) =>
    renormalised.map((p, y) => equal(p, scaled[y] ?? p, `class ${y}`)),
  mutants: {
    'the model without scaling': ({ renormalised, full }) =>
      renormalised.map((p, y) => equal(p, full[y] ?? p)),
    'the probability of the first class’s gate for all': ({ renormalised, first }) =>
      renormalised.map((p, y) => equal(p, first[y] ?? p)),
    'the arithmetic mean': ({ arithmetic, scaled }) =>
      arithmetic.map((p, y) => equal(p, scaled[y] ?? p)),
  },
  notes:
    'What carries over from (7.58) to (7.66): the renormalised geometric mean over all masks of connections. Two classes are a logistic unit and its NWGM.',
});

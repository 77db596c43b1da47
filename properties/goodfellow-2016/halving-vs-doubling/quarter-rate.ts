import { claim, equal } from 'corrigenda';
import { bothWays, steps } from '../_training-step.ts';

export default claim({
  statement: String.raw`W^{(0)}_{\text{doubled}} = \tfrac12 W^{(0)} \implies W^{(1)}_{\text{doubled}} = \tfrac12 W^{(1)},\ b^{(1)}_{\text{doubled}} = b^{(1)} \text{ after a step at the rate } \tfrac{\eta}{4} \text{ for the weights and } \eta \text{ for the bias}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'correction',
  domain: steps('half'),
  given: bothWays,
  costly: true,
  relation: (masks) =>
    masks.flatMap(({ plain, adapted }, d) => [
      ...plain.weights.map((w, j) =>
        equal(adapted.weights[j] ?? w, w.over(2), `mask ${d}, weight ${j}`),
      ),
      equal(adapted.bias, plain.bias, `mask ${d}, bias`),
    ]),
  mutants: {
    'half the rate': (masks) =>
      masks.flatMap(({ plain, once }) =>
        plain.weights.map((w, j) => equal(once.weights[j] ?? w, w.over(2))),
      ),
    'a quarter of the rate for the bias too': (masks) =>
      masks.map(({ plain, biasToo }) => equal(biasToo.bias, plain.bias)),
  },
  notes:
    'The condition under which training with doubled states runs in step with training without: a quarter of the learning rate for the weights, the same for the biases. Linear units with a squared error; plain gradient descent on one example.',
});

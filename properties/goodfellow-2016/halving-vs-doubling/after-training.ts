import { claim, equal } from 'corrigenda';
import { bothWays, steps } from '../_training-step.ts';

export default claim({
  statement: String.raw`W^{(0)}_{\text{doubled}} = \tfrac12 W^{(0)} \implies W^{(1)}_{\text{doubled}} = \tfrac12 W^{(1)} \text{ after a step of gradient descent at the same rate}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'reading',
  domain: steps('half'),
  given: bothWays,
  costly: true,
  relation: (masks) =>
    masks.flatMap(({ plain, enlarged }, d) =>
      plain.weights.map((w, j) =>
        equal(enlarged.weights[j] ?? w, w.over(2), `mask ${d}, weight ${j}`),
      ),
    ),
  mutants: {
    'the same weights from both': (masks) =>
      masks.flatMap(({ plain, enlarged }) =>
        plain.weights.map((w, j) => equal(enlarged.weights[j] ?? w, w)),
      ),
    'the bias halved with the weights': (masks) =>
      masks.map(({ plain, enlarged }) => equal(enlarged.bias, plain.bias.over(2))),
  },
  notes:
    'A third reading of the sentence on doubling the states in training: that training itself then leads to the same network. It does not: the gradient in the halved weights is twice that in the others, where half of it would be needed.',
});

import { claim, equal } from 'corrigenda';
import { bothWays, steps } from '../_training-step.ts';

export default claim({
  statement: String.raw`\tilde W^{(0)} = p \circ W^{(0)} \implies \tilde W^{(1)} = p \circ W^{(1)},\ \tilde b^{(1)} = b^{(1)} \text{ after a step with states} / p \text{ at the rate } p_j^2 \eta \text{ for } \tilde w_j \text{ and } \eta \text{ for the bias}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: steps('any'),
  given: bothWays,
  costly: true,
  relation: (masks) =>
    masks.flatMap(({ plain, adapted, p }, d) => [
      ...plain.weights.map((w, j) =>
        equal(adapted.weights[j] ?? w, w.times(p[j] ?? 1), `mask ${d}, weight ${j}`),
      ),
      equal(adapted.bias, plain.bias, `mask ${d}, bias`),
    ]),
  mutants: {
    'p times the rate': (masks) =>
      masks.flatMap(({ plain, once, p }) =>
        plain.weights.map((w, j) => equal(once.weights[j] ?? w, w.times(p[j] ?? 1))),
      ),
    'a quarter of the rate, as at ½': (masks) =>
      masks.flatMap(({ plain, enlarged, p }) =>
        plain.weights.map((w, j) =>
          equal(
            (enlarged.weights[j] ?? w).plus(w.times(p[j] ?? 1).times(3)).over(4),
            w.times(p[j] ?? 1),
          ),
        ),
      ),
  },
  notes: 'The factor is that of the step: 1/p in the gradient, and p in what has to come of it.',
});

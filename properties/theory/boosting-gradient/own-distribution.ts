import { agree, claim } from 'corrigenda';
import { boostingCases, gradients } from '../_boosting.ts';

export default claim({
  statement: String.raw`\nabla \log p_{\text{ens}}(y \mid v) = \sum_{\mu} P(\mu) \Big(\nabla \log \tilde p(y, v; \mu) - \sum_{y'} q(y') \nabla \log \tilde p(y', v; \mu)\Big), \quad q = p(\cdot \mid v; \mu), \text{ as in dropout}`,
  source: 'theory',
  kind: 'identity',
  standing: 'beyond',
  domain: boostingCases(),
  given: gradients,
  costly: true,
  relation: ({ change, step, own }) => {
    const right = step(own);
    return change.map((x, y) => agree(x, right[y] ?? 0, 1, `class ${y}`));
  },
  mutants: {
    'the opposite sign': ({ change, step, own }) => {
      const right = step(own);
      return change.map((x, y) => agree(x, (right[y] ?? x).negated(), 1));
    },
    'twice the step': ({ change, step, own }) => {
      const right = step(own);
      return change.map((x, y) => agree(x, (right[y] ?? x).times(2), 1));
    },
  },
  notes:
    'With each sub-model’s own distribution the right-hand side is the gradient that dropout takes. It is the gradient of the mean log-likelihood of the sub-models, not of the ensemble.',
});

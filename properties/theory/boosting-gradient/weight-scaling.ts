import { agree, claim } from 'corrigenda';
import { boostingCases, gradients } from '../_boosting.ts';

export default claim({
  statement: String.raw`\nabla \log p_{\text{ens}}(y \mid v) = \sum_{\mu} P(\mu) \Big(\nabla \log \tilde p(y, v; \mu) - \sum_{y'} q(y') \nabla \log \tilde p(y', v; \mu)\Big), \quad q = \text{softmax}(\textstyle\sum_i p_i W_{:,i} v_i + b)`,
  source: 'theory',
  kind: 'identity',

  domain: boostingCases(),
  given: gradients,
  costly: true,
  relation: ({ change, step, scaled }) => {
    const right = step(() => scaled());
    return change.map((x, y) => agree(x, right[y] ?? 0, 1, `class ${y}`));
  },
  mutants: {
    'each sub-model’s own distribution, as in dropout': ({ change, step, own }) => {
      const right = step(own);
      return change.map((x, y) => agree(x, right[y] ?? 0, 1));
    },
    'the arithmetic mean': ({ change, step, arithmetic }) => {
      const right = step(() => arithmetic());
      return change.map((x, y) => agree(x, right[y] ?? 0, 1));
    },
  },
  notes:
    'The gradient of dropout boosting (Warde-Farley et al. 2014) for softmax regression, with ln p̃ the logit. The left-hand side is the derivative of the renormalised geometric mean itself: the coefficient of t in its expansion for a step t in one contribution W_{c,i}v_i to the logits, in units of ln 2. Weight scaling gives p_ens exactly here.',
});

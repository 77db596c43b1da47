import { claim, equal } from 'corrigenda';
import { linearCases } from '../_linear-cases.ts';
import { gradients } from './_gradient.ts';

export default claim({
  statement: String.raw`\frac{\partial E_D}{\partial w_i} = -(t - O_D) \frac{\partial O_D}{\partial w_i} = -(t - O_D) \delta_i I_i`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: linearCases(3),
  given: gradients,
  relation: (all) =>
    all.flatMap(({ left, residual, ofOutput, delta, I }) => {
      const middle = residual.negated().times(ofOutput);
      return [
        equal(left, middle, 'the chain rule'),
        equal(middle, residual.negated().times(delta).times(I), '∂O_D/∂w_i = δ_i I_i'),
      ];
    }),
  mutants: {
    'without the sign': (all) =>
      all.map(({ left, residual, delta, I }) => equal(left, residual.times(delta).times(I))),
    'without the gate': (all) =>
      all.map(({ left, residual, I }) => equal(left, residual.negated().times(I))),
    'p for the gate': (all) =>
      all.map(({ left, residual, p, I }) => equal(left, residual.negated().times(p).times(I))),
  },
  notes: 'For every mask. The third link is looked at on its own.',
});

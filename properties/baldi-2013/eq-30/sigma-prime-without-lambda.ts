import { agree, claim } from 'corrigenda';
import { expectedGradients, smallUnits } from './_expected-gradient.ts';

export default claim({
  statement: String.raw`E\Big(\frac{\partial E_D}{\partial w_i}\Big) \approx \frac{\partial E_{ENS}}{\partial w_i} + \lambda \sigma'(S_{ENS}) w_i I_i^2 Var(\delta_i), \quad \sigma' = \sigma(1-\sigma), \text{ to first order in the weights}`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'reading',
  domain: smallUnits(),
  given: expectedGradients,
  costly: true,
  relation: (all) =>
    all.map(({ left, ofEnsemble, bare, lambda }) =>
      agree(left.plus(1), ofEnsemble.plus(bare.times(lambda)).plus(1), 1),
    ),
  mutants: {
    'without the regulariser': (all) =>
      all.map(({ left, ofEnsemble }) => agree(left.plus(1), ofEnsemble.plus(1), 1)),
    'the opposite sign': (all) =>
      all.map(({ left, ofEnsemble, bare, lambda }) =>
        agree(left.plus(1), ofEnsemble.minus(bare.times(lambda)).plus(1), 1),
      ),
    'to second order': (all) =>
      all.map(({ left, ofEnsemble, bare, lambda }) =>
        agree(left.plus(1), ofEnsemble.plus(bare.times(lambda)).plus(1), 2),
      ),
  },
  notes: 'σ′ as short for σ(1 − σ), which is the derivative for λ = 1 only.',
});

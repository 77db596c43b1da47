import { agree, claim } from 'corrigenda';
import { expectedGradients, smallUnits } from './_expected-gradient.ts';

export default claim({
  statement: String.raw`E\Big(\frac{\partial E_D}{\partial w_i}\Big) \approx \frac{\partial E_{ENS}}{\partial w_i} + \lambda \sigma'(S_{ENS}) w_i I_i^2 Var(\delta_i), \quad \sigma' = \frac{d\sigma}{dx} = \lambda\sigma(1-\sigma), \text{ to first order in the weights}`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'reading',
  domain: smallUnits(),
  given: expectedGradients,
  costly: true,
  relation: (all) =>
    all.map(({ left, ofEnsemble, bare, lambda }) =>
      agree(left.plus(1), ofEnsemble.plus(bare.times(lambda.toThe(2))).plus(1), 1),
    ),
  degree: 24,
  mutants: {
    'without the regulariser': (all) =>
      all.map(({ left, ofEnsemble }) => agree(left.plus(1), ofEnsemble.plus(1), 1)),
    'the opposite sign, a reward for large weights': (all) =>
      all.map(({ left, ofEnsemble, bare, lambda }) =>
        agree(left.plus(1), ofEnsemble.minus(bare.times(lambda.toThe(2))).plus(1), 1),
      ),
    'to second order': (all) =>
      all.map(({ left, ofEnsemble, bare, lambda }) =>
        agree(left.plus(1), ofEnsemble.plus(bare.times(lambda.toThe(2))).plus(1), 2),
      ),
    'λ for λ²': (all) =>
      all.map(({ left, ofEnsemble, bare, lambda }) =>
        agree(left.plus(1), ofEnsemble.plus(bare.times(lambda)).plus(1), 1),
      ),
  },
  notes:
    'σ′ is the derivative of σ(x) = 1/(1 + ce^{−λx}), which has a factor λ of its own. c stands for any bias, so that the expansion is about any S_ENS. ∂E_ENS/∂w_i is (29) for the unit without gates and with the weights w·p; 1 is added to both sides so that they never vanish.',
});

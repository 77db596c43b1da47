import { agree, claim } from 'corrigenda';
import { expectedGradients, smallUnits } from './_expected-gradient.ts';

export default claim({
  statement: String.raw`E\Big(\frac{\partial E_D}{\partial w_i}\Big) \approx \frac{\partial E_{ENS}}{\partial w_i} + \lambda \sigma'(S_{ENS}) w_i I_i^2 Var(\delta_i) + \tfrac{\lambda}{2} \sigma''(S_{ENS}) I_i\, E\big((S - S_{ENS})^2 \delta_i\big) \text{ to second order in the weights}`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'correction',
  domain: smallUnits(),
  given: expectedGradients,
  costly: true,
  relation: (all) =>
    all.map(({ left, ofEnsemble, bare, curved, lambda }) =>
      agree(
        left.plus(1),
        ofEnsemble
          .plus(bare.times(lambda.toThe(2)))
          .plus(curved.times(lambda))
          .plus(1),
        2,
      ),
    ),
  degree: 30,
  mutants: {
    'without the curvature, as for c = 1': (all) =>
      all.map(({ left, ofEnsemble, bare, lambda }) =>
        agree(left.plus(1), ofEnsemble.plus(bare.times(lambda.toThe(2))).plus(1), 2),
      ),
    'the curvature with the opposite sign': (all) =>
      all.map(({ left, ofEnsemble, bare, curved, lambda }) =>
        agree(
          left.plus(1),
          ofEnsemble
            .plus(bare.times(lambda.toThe(2)))
            .minus(curved.times(lambda))
            .plus(1),
          2,
        ),
      ),
    'without the last λ': (all) =>
      all.map(({ left, ofEnsemble, bare, curved, lambda }) =>
        agree(
          left.plus(1),
          ofEnsemble
            .plus(bare.times(lambda.toThe(2)))
            .plus(curved)
            .plus(1),
          2,
        ),
      ),
  },
});

import { agree, claim } from 'corrigenda';
import { expectedGradients, smallUnits } from './_expected-gradient.ts';

export default claim({
  statement: String.raw`E\Big(\frac{\partial E_D}{\partial w_i}\Big) \approx \frac{\partial E_{ENS}}{\partial w_i} + \lambda \sigma'(S_{ENS}) w_i I_i^2 Var(\delta_i) \text{ to second order in the weights, for any } c`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: smallUnits(),
  given: expectedGradients,
  costly: true,
  relation: (all) =>
    all.map(({ left, ofEnsemble, bare, lambda }) =>
      agree(left.plus(1), ofEnsemble.plus(bare.times(lambda.toThe(2))).plus(1), 2),
    ),
  mutants: {
    'without the regulariser': (all) =>
      all.map(({ left, ofEnsemble }) => agree(left.plus(1), ofEnsemble.plus(1), 2)),
    'the opposite sign': (all) =>
      all.map(({ left, ofEnsemble, bare, lambda }) =>
        agree(left.plus(1), ofEnsemble.minus(bare.times(lambda.toThe(2))).plus(1), 2),
      ),
  },
  notes: '(30) is no equality: the curvature of σ at S_ENS enters with the second order.',
});

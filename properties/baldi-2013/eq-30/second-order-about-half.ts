import { agree, claim, Rational } from 'corrigenda';
import { expectedGradients, smallUnits } from './_expected-gradient.ts';

export default claim({
  statement: String.raw`E\Big(\frac{\partial E_D}{\partial w_i}\Big) \approx \frac{\partial E_{ENS}}{\partial w_i} + \lambda \sigma'(S_{ENS}) w_i I_i^2 Var(\delta_i) \text{ to second order in the weights, for } c = 1`,
  source: 'baldi-2013',
  kind: 'order',
  standing: 'beyond',
  domain: smallUnits(Rational.one),
  given: expectedGradients,
  costly: true,
  relation: (all) =>
    all.map(({ left, ofEnsemble, bare, lambda }) =>
      agree(left.plus(1), ofEnsemble.plus(bare.times(lambda.toThe(2))).plus(1), 2),
    ),
  degree: 30,
  mutants: {
    'without the regulariser': (all) =>
      all.map(({ left, ofEnsemble }) => agree(left.plus(1), ofEnsemble.plus(1), 2)),
    'λ for λ²': (all) =>
      all.map(({ left, ofEnsemble, bare, lambda }) =>
        agree(left.plus(1), ofEnsemble.plus(bare.times(lambda)).plus(1), 2),
      ),
    'to third order': (all) =>
      all.map(({ left, ofEnsemble, bare, lambda }) =>
        agree(left.plus(1), ofEnsemble.plus(bare.times(lambda.toThe(2))).plus(1), 3),
      ),
  },
  notes: 'Without a bias the outputs are near ½, where σ″ is 0, and (30) gains an order.',
});

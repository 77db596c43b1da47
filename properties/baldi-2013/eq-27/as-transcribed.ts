import { claim, equal, linearUnits } from 'corrigenda';
import { gradients } from '../_gradients.ts';

export default claim({
  statement: String.raw`E\Big(\frac{\partial E_D}{\partial w_i}\Big) = \frac{\partial E_{ENS}}{\partial w_i} + w_i p_i (1 - p_i) I_i^2 \frac{\partial E_{ENS}}{\partial w_i} + w_i I_i^2 Var(\delta_i)`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: linearUnits({ most: 4 }),
  given: gradients,
  costly: true,
  relation: (all) =>
    all.map(({ expected, ofEnsemble, w, p, squaredInput, variance }) => {
      const factor = w.times(p).times(p.negated().plus(1)).times(squaredInput);
      return equal(
        expected,
        ofEnsemble.plus(ofEnsemble.times(factor)).plus(variance.times(w.times(squaredInput))),
      );
    }),
  mutants: {
    'the gradient of the ensemble twice': (all) =>
      all.map(({ expected, ofEnsemble, w, p, squaredInput, variance }) => {
        const factor = w.times(p).times(p.negated().plus(1)).times(squaredInput);
        return equal(
          expected,
          ofEnsemble
            .times(2)
            .plus(ofEnsemble.times(factor))
            .plus(variance.times(w.times(squaredInput))),
        );
      }),
    'without the gradient of the ensemble': (all) =>
      all.map(({ expected, w, squaredInput, variance }) =>
        equal(expected, variance.times(w.times(squaredInput))),
      ),
  },
  notes:
    'As transcribed, an "=" is missing before the second ∂E_ENS/∂w_i: (28) follows from (27) only with it.',
});

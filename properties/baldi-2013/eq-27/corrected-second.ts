import { claim, equal, linearUnits } from 'corrigenda';
import { gradients } from '../_gradients.ts';

export default claim({
  statement: String.raw`E\Big(\frac{\partial E_D}{\partial w_i}\Big) = \frac{\partial E_{ENS}}{\partial w_i} + w_i I_i^2 Var(\delta_i)`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'correction',
  domain: linearUnits({ most: 4 }),
  given: gradients,
  relation: (all) =>
    all.map(({ expected, ofEnsemble, w, squaredInput, variance }) =>
      equal(expected, ofEnsemble.plus(variance.times(w.times(squaredInput)))),
    ),
  mutants: {
    'the absolute weight': (all) =>
      all.map(({ expected, ofEnsemble, w, squaredInput, variance }) =>
        equal(expected, ofEnsemble.plus(variance.times(w.abs().times(squaredInput)))),
      ),
    'the variance twice': (all) =>
      all.map(({ expected, ofEnsemble, w, squaredInput, variance }) =>
        equal(expected, ofEnsemble.plus(variance.times(w.times(squaredInput)).times(2))),
      ),
  },
});

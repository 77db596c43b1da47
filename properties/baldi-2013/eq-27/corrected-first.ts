import { claim, equal, linearUnits } from 'corrigenda';
import { gradients } from '../_gradients.ts';

export default claim({
  statement: String.raw`E\Big(\frac{\partial E_D}{\partial w_i}\Big) = \frac{\partial E_{ENS}}{\partial w_i} + w_i p_i (1 - p_i) I_i^2`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'correction',
  domain: linearUnits({ most: 4 }),
  given: gradients,
  costly: true,
  relation: (all) =>
    all.map(({ expected, ofEnsemble, w, p, squaredInput }) =>
      equal(expected, ofEnsemble.plus(w.times(p).times(p.negated().plus(1)).times(squaredInput))),
    ),
  mutants: {
    'p for p(1 − p)': (all) =>
      all.map(({ expected, ofEnsemble, w, p, squaredInput }) =>
        equal(expected, ofEnsemble.plus(w.times(p).times(squaredInput))),
      ),
    'a quarter, its value at p = ½, for p(1 − p)': (all) =>
      all.map(({ expected, ofEnsemble, w, squaredInput }) =>
        equal(expected, ofEnsemble.plus(w.times('1/4').times(squaredInput))),
      ),
  },
});

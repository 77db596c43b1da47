import { claim, equal, linearUnits } from 'corrigenda';
import { derivative, ensembleError, meanDropoutError } from '../_gradients.ts';
import { regularisedError } from '../_regularised.ts';

export default claim({
  statement: String.raw`E\Big(\frac{\partial E_D}{\partial w_i}\Big) = \frac{\partial E}{\partial w_i}, \quad E = E_{ENS} + \tfrac12 \sum_{i=1}^n w_i^2 I_i^2 Var(\delta_i)`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: linearUnits({ most: 3 }),
  given: (A, kase) =>
    kase.weights.map((_, i) => ({
      expected: derivative((at) => meanDropoutError(A, kase, at), kase.weights, i),
      regularised: derivative((at) => regularisedError(A, kase, at), kase.weights, i),
      ofEnsemble: derivative((at) => ensembleError(A, kase, at), kase.weights, i),
    })),
  costly: true,
  relation: (all) => all.map(({ expected, regularised }) => equal(expected, regularised)),
  mutants: {
    'without the regulariser': (all) =>
      all.map(({ expected, ofEnsemble }) => equal(expected, ofEnsemble)),
    'the regulariser without its half': (all) =>
      all.map(({ expected, regularised, ofEnsemble }) =>
        equal(expected, regularised.times(2).minus(ofEnsemble)),
      ),
  },
  notes: 'The unit may have a bias, which is not gated and not regularised.',
});

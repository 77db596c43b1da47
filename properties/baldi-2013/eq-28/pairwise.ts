import { claim, equal, filter, linearUnits } from 'corrigenda';
import { ensembleError, meanDropoutError } from '../_gradients.ts';
import { regularisedError } from '../_regularised.ts';

export default claim({
  statement: String.raw`E(E_D) = E_{ENS} + \tfrac12 \sum_{i=1}^n w_i^2 I_i^2 Var(\delta_i) \text{ for gates that are uncorrelated in pairs}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'correction',
  domain: filter(
    linearUnits({ most: 4, gates: 'any' }),
    ({ law, weights }) =>
      weights.every((_, i) =>
        weights.every((__, j) => i === j || law.covariance(i, j).sign() === 0),
      ),
    'no two gates correlated',
  ),
  given: (A, kase) => ({
    expected: meanDropoutError(A, kase, kase.weights),
    regularised: regularisedError(A, kase, kase.weights),
    ofEnsemble: ensembleError(A, kase, kase.weights),
  }),
  relation: ({ expected, regularised }) => [equal(expected, regularised)],
  mutants: {
    'without the regulariser': ({ expected, ofEnsemble }) => [equal(expected, ofEnsemble)],
    'the regulariser without its half': ({ expected, regularised, ofEnsemble }) => [
      equal(expected, regularised.times(2).minus(ofEnsemble)),
    ],
  },
  notes: 'The correction of the claim for any joint law: mutual independence is not needed.',
});

import { claim, equal, linearUnits } from 'corrigenda';
import { ensembleError, meanDropoutError } from '../_gradients.ts';
import { regularisedError } from '../_regularised.ts';

export default claim({
  statement: String.raw`E(E_D) = E_{ENS} + \tfrac12 \sum_{i=1}^n w_i^2 I_i^2 Var(\delta_i) \text{ for gates of any joint law}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: linearUnits({ most: 4, gates: 'any' }),
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
  notes: 'Independence is needed: the covariances of dependent gates add terms of their own.',
});

import { claim, ensemble, equal } from 'corrigenda';
import { geometric } from '../_logistic.ts';
import { identicalOutputs } from '../_identical.ts';

export default claim({
  statement: String.raw`E(O) = NWGM(O) \quad \text{if all sub-networks give the same output}`,
  source: 'baldi-2013',
  kind: 'iff',
  domain: identicalOutputs(),
  given: (A, { outputs, weights }) => ({
    all: ensemble(A, outputs, weights),
    outputs,
    weights,
  }),
  relation: ({ all }) => [equal(all.E, all.NWGM)],
  mutants: {
    'the NWGM without probabilities, the same at ½': ({ all, outputs }, A) => {
      const odds = A.product(outputs);
      const against = A.product(outputs.map((O) => A.of(1).minus(O)));
      return [equal(all.E, odds.over(odds.plus(against)))];
    },
    'G′ for G in the numerator': ({ all }) => [
      equal(all.E, all.Gprime.over(all.G.plus(all.Gprime))),
    ],
    'G alone, to twice the power': ({ all, outputs, weights }, A) => [
      equal(all.E, geometric(A, outputs, weights).power(2)),
    ],
  },
  notes:
    'The “if” of the sentence on (11) in §3.2, for any numbers in [0, 1] with any positive probabilities.',
});

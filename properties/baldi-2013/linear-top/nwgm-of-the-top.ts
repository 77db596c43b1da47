import { claim, equal, logistic } from 'corrigenda';
import { topOf, toppedNetworks } from './_networks.ts';

export default claim({
  statement: String.raw`NWGM(O) = \sigma\Big(b + \sum_{l} \sum_j w_j^l p_j^l E(O_j^l)\Big) \text{ for a sigmoidal top unit}`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: toppedNetworks(),
  given: topOf,
  costly: true,
  relation: ({ sigmoid, sigmoidal, below, scaled }, A) => [
    equal(
      sigmoidal().NWGM,
      logistic(
        A,
        sigmoid,
        scaled((j) => below[j]?.E ?? A.of(0)),
      ),
    ),
  ],
  mutants: {
    'the mean of the top unit': ({ sigmoid, sigmoidal, below, scaled }, A) => [
      equal(
        sigmoidal().E,
        logistic(
          A,
          sigmoid,
          scaled((j) => below[j]?.E ?? A.of(0)),
        ),
      ),
    ],
    'the NWGM of the units below': ({ sigmoid, sigmoidal, below, scaled }, A) => [
      equal(
        sigmoidal().NWGM,
        logistic(
          A,
          sigmoid,
          scaled((j) => below[j]?.NWGM ?? A.of(0)),
        ),
      ),
    ],
  },
  notes:
    'The sentence on binary classification: the output layer is asked for the NWGM of the ensemble and not for its mean.',
});

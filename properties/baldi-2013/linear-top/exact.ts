import { claim, equal } from 'corrigenda';
import { topOf, toppedNetworks } from './_networks.ts';

export default claim({
  statement: String.raw`E(O) = b + \sum_{l} \sum_j w_j^l p_j^l E(O_j^l) \text{ for a linear top unit, without (11)}`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: toppedNetworks(),
  given: topOf,
  costly: true,
  relation: ({ linear, below, scaled }, A) => [
    equal(
      linear,
      scaled((j) => below[j]?.E ?? A.of(0)),
    ),
  ],
  mutants: {
    'the NWGM of the units below': ({ linear, below, scaled }, A) => [
      equal(
        linear,
        scaled((j) => below[j]?.NWGM ?? A.of(0)),
      ),
    ],
    'a sigmoidal top unit': ({ sigmoidal, below, scaled }, A) => [
      equal(
        sigmoidal().E,
        scaled((j) => below[j]?.E ?? A.of(0)),
      ),
    ],
    'the bias gated as well': ({ kase, linear, below, scaled }, A) => [
      equal(
        linear,
        scaled((j) => below[j]?.E ?? A.of(0))
          .minus(kase.bias)
          .plus(kase.bias.times(kase.law.inclusion[0] ?? 1)),
      ),
    ],
  },
  notes:
    'The sentence that (11) is not necessary for linear units, whose average is exact given the averages below.',
});

import { claim, equal } from 'corrigenda';
import { topOf, toppedNetworks } from './_networks.ts';

export default claim({
  statement: String.raw`E(O) - \Big(b + \sum_{l} \sum_j w_j^l p_j^l\, NWGM(O_j^l)\Big) = \sum_{l} \sum_j w_j^l p_j^l \big(E(O_j^l) - NWGM(O_j^l)\big) \text{ for a linear top unit}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: toppedNetworks('two'),
  given: topOf,
  costly: true,
  relation: ({ kase, linear, below, scaled }, A) => [
    equal(
      linear.minus(scaled((j) => below[j]?.NWGM ?? A.of(0))),
      scaled((j) => (below[j]?.E ?? A.of(0)).minus(below[j]?.NWGM ?? 0)).minus(kase.bias),
    ),
  ],
  mutants: {
    'no error at all, as without gates': ({ linear, below, scaled }, A) => [
      equal(
        linear,
        scaled((j) => below[j]?.NWGM ?? A.of(0)),
      ),
    ],
    'the errors with the opposite sign': ({ kase, linear, below, scaled }, A) => [
      equal(
        linear.minus(scaled((j) => below[j]?.NWGM ?? A.of(0))),
        scaled((j) => (below[j]?.NWGM ?? A.of(0)).minus(below[j]?.E ?? 0)).minus(kase.bias),
      ),
    ],
  },
  notes:
    'The sentence on linear units in the top layers of a regression: the errors of the layers below are passed on, and the top adds none.',
});

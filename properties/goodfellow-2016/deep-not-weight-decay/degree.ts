import { claim, equal, map, rational, record } from 'corrigenda';
import { deepNetworks, penalty } from '../_penalty.ts';

export default claim({
  statement: String.raw`R(s w) = s^{2L} R(w) \text{ for } L \text{ linear layers without biases and the target } 0`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: map(
    record({
      net: deepNetworks([
        [1, 1],
        [2, 1],
        [1, 1, 1],
        [2, 1, 1],
        [1, 2, 1],
        [1, 1, 1, 1],
        [1, 2, 1, 1],
      ]),
      s: rational({ min: -3, max: 3, maxDenominator: 6 }),
    }),
    (kase) => kase,
  ),
  given: (A, { net, s }) => ({
    once: penalty(A, net),
    scaled: penalty(
      A,
      net,
      net.layers.map(() => A.of(s)),
    ),
    s: A.of(s),
    layers: net.layers.length,
  }),
  costly: true,
  relation: ({ once, scaled, s, layers }) => [equal(scaled, s.power(2 * layers).times(once))],
  mutants: {
    's², as for one layer': ({ once, scaled, s }) => [equal(scaled, s.power(2).times(once))],
    's^L': ({ once, scaled, s, layers }) => [equal(scaled, s.power(layers).times(once))],
    's⁴, as for two layers': ({ once, scaled, s }) => [equal(scaled, s.power(4).times(once))],
  },
  notes:
    'One layer has the degree 2 of weight decay, each further one adds 2. The target drops out, since the mean of the outputs is that of the scaled network; it is any number here.',
});

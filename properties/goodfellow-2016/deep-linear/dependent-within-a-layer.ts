import { claim, equal, linearNetworks, map, product, tied } from 'corrigenda';
import { inferences } from '../_networks.ts';

export default claim({
  statement: String.raw`E_{\boldsymbol d}[f(\boldsymbol x; \boldsymbol d)] = f_{\text{scaled}}(\boldsymbol x) \text{ for linear layers whose gates depend on each other within a layer only}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'correction',
  domain: map(
    linearNetworks(),
    ({ network, law, input }) => {
      const widths = [network.inputs, ...network.layers.slice(0, -1).map((l) => l.biases.length)];
      let first = 0;
      const laws = widths.map((width) => {
        const p = law.inclusion[first] ?? 0;
        first += width;
        return tied(new Array<number>(width).fill(0), [p]);
      });
      return { network, law: product(laws), input };
    },
    'linear networks of 2 or 3 layers with one Bernoulli variable for all gates of a layer',
  ),
  given: inferences,
  costly: true,
  relation: ({ mean, scaled }) => mean.map((x, i) => equal(x, scaled[i] ?? x, `output ${i}`)),
  mutants: {
    'the network without scaling': ({ mean, full }) =>
      mean.map((x, i) => equal(x, full[i] ?? x.plus(1))),
    'the opposite sign': ({ mean, scaled }) =>
      mean.map((x, i) => equal(x.negated(), scaled[i] ?? x)),
  },
  notes: 'Only gates on the same path have to be independent; those of one layer never are on one.',
});

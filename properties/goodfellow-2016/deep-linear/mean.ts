import { claim, equal, linearNetworks } from 'corrigenda';
import { inferences } from '../_networks.ts';

export default claim({
  statement: String.raw`E_{\boldsymbol d}[f(\boldsymbol x; \boldsymbol d)] = f_{\text{scaled}}(\boldsymbol x) \text{ for networks whose layers are linear}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  domain: linearNetworks(),
  given: inferences,
  relation: ({ mean, scaled }) => mean.map((x, i) => equal(x, scaled[i] ?? x, `output ${i}`)),
  mutants: {
    'the network without scaling': ({ mean, full }) =>
      mean.map((x, i) => equal(x, full[i] ?? x.plus(1))),
    'halved once, as for one layer at ½': ({ mean, full }) =>
      mean.map((x, i) => equal(x, (full[i] ?? x.plus(1)).over(2))),
  },
  notes:
    'Two and three layers, biases, skip connections from the input, independent gates on inputs and hidden units.',
});

import { claim, equal, linearNetworks } from 'corrigenda';
import { inferences } from '../_networks.ts';

export default claim({
  statement: String.raw`E[\text{total input to a unit}] = \text{its total input in the weight-scaled network, above linear layers}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: linearNetworks(),
  given: inferences,
  relation: ({ mean, scaled }) => mean.map((x, i) => equal(x, scaled[i] ?? x, `unit ${i}`)),
  mutants: {
    'the network without scaling': ({ mean, full }) =>
      mean.map((x, i) => equal(x, full[i] ?? x.plus(1))),
    'halved as for one layer at ½': ({ mean, full }) =>
      mean.map((x, i) => equal(x, (full[i] ?? x.plus(1)).over(2))),
  },
  notes: 'The output units of the domain are linear, so that their outputs are total inputs.',
});

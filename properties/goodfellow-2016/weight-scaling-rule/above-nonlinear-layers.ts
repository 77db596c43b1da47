import { claim, equal } from 'corrigenda';
import { inferences } from '../_networks.ts';
import { rectifiedNetworks } from '../_rectified.ts';

export default claim({
  statement: String.raw`E[\text{total input to a unit}] = \text{its total input in the weight-scaled network, above a rectified layer}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: rectifiedNetworks(),
  given: inferences,
  relation: ({ mean, scaled }) => mean.map((x, i) => equal(x, scaled[i] ?? x)),
  mutants: {
    'the network without scaling': ({ mean, full }) =>
      mean.map((x, i) => equal(x, full[i] ?? x.plus(1))),
    'the opposite sign': ({ mean, scaled }) =>
      mean.map((x, i) => equal(x.negated(), scaled[i] ?? x)),
  },
  notes:
    'The text says "roughly the same", which this shows to be needed: the equality is refuted.',
});

import { claim, equal, map, scaledNetwork } from 'corrigenda';
import { inferences } from '../../goodfellow-2016/_networks.ts';
import { rectifiedNetworks } from '../../goodfellow-2016/_rectified.ts';

export default claim({
  statement: String.raw`E_d[f(x; d/p)] = f(x) \text{ above a rectified layer}`,
  source: 'windmissing-7.12',
  kind: 'identity',
  standing: 'beyond',
  domain: map(
    rectifiedNetworks(),
    ({ network, law, input }) => {
      if (law.inclusion.some((p) => p.sign() === 0)) return undefined;
      const inverse = law.inclusion.map((p) => p.inverse());
      const gates = network.inputGates;
      // scaledNetwork multiplies every weight by the factor of its gate, and takes the gates off.
      const divided = scaledNetwork(network, inverse);
      return { network: { ...divided, inputGates: gates, gates: network.gates }, law, input };
    },
    'a rectified hidden unit with 1 to 4 independently gated inputs, each divided by its keep probability, under a linear output of positive weight',
  ),
  given: inferences,
  relation: ({ mean, scaled }) => mean.map((x, i) => equal(x, scaled[i] ?? 0)),
  mutants: {
    'the division left out at test time only': ({ mean, full }) =>
      mean.map((x, i) => equal(x, full[i] ?? 0)),
    'the opposite sign': ({ mean, scaled }) =>
      mean.map((x, i) => equal(x.negated(), scaled[i] ?? 0)),
  },
  notes:
    'The note says that nothing has to be done at test time: this makes the expectation right in the layer above only.',
});

import { claim, equal, independent, linearNetworks, map } from 'corrigenda';
import { inferences } from '../../goodfellow-2016/_networks.ts';

export default claim({
  statement: String.raw`E_{\mu}[f(x; \mu)] = f(x; \tfrac12, \dots, \tfrac12) \text{ for networks without nonlinear hidden units, linear outputs}`,
  source: 'notes-7.12',
  kind: 'identity',
  standing: 'reading',
  domain: map(
    linearNetworks(),
    ({ network, law, input }) => ({
      network,
      law: independent(law.inclusion.map(() => '1/2')),
      input,
    }),
    'linear networks of 2 or 3 layers with biases, with and without skip connections from the input; 2 to 5 gates on inputs and hidden units, each with keep probability ½',
  ),
  given: inferences,
  costly: true,
  relation: ({ mean, scaled }) => mean.map((x, i) => equal(x, scaled[i] ?? 0, `output ${i}`)),
  mutants: {
    'halved once for all layers': ({ mean, full }) =>
      mean.map((x, i) => equal(x, (full[i] ?? x.plus(1)).over(2))),
    'the network without scaling': ({ mean, full }) =>
      mean.map((x, i) => equal(x, full[i] ?? x.plus(1))),
  },
  notes:
    'The sentence before (7.56): every output times ½ gives the expected output, accurately so without nonlinear hidden units. Read of networks whose outputs are linear too.',
});

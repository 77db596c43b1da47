import { claim, equal, linearNetworks, map, tied } from 'corrigenda';
import { inferences } from '../_networks.ts';

export default claim({
  statement: String.raw`E_{\boldsymbol d}[f(\boldsymbol x; \boldsymbol d)] = f_{\text{scaled}}(\boldsymbol x) \text{ for linear layers whose gates depend on each other across layers}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: map(
    linearNetworks(),
    ({ network, law, input }) => ({
      network,
      law: tied(
        law.inclusion.map(() => 0),
        law.inclusion.slice(0, 1),
      ),
      input,
    }),
    'linear networks of 2 or 3 layers with one Bernoulli variable for all gates',
  ),
  given: inferences,
  costly: true,
  relation: ({ mean, scaled }) => mean.map((x, i) => equal(x, scaled[i] ?? x, `output ${i}`)),
  mutants: {
    'the opposite sign': ({ mean, scaled }) =>
      mean.map((x, i) => equal(x.negated(), scaled[i] ?? x)),
    'one more': ({ mean, scaled }) => mean.map((x, i) => equal(x.plus(1), scaled[i] ?? x)),
  },
  notes:
    'A gate that stands twice on a path is kept with probability p, not p²: the layers must be independent of each other.',
});

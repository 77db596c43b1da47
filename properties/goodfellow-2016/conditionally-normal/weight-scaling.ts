import { claim, equal } from 'corrigenda';
import { normalEnsemble, normalNetworks } from '../_normal.ts';

export default claim({
  statement: String.raw`\prod_{\boldsymbol d} \mathcal N(y; m_{\boldsymbol d}, s^2)^{P(\boldsymbol d)} \propto \mathcal N\Big(y; \sum_i p_i w_i x_i + b, s^2\Big)`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'printed',
  domain: normalNetworks('shared'),
  given: normalEnsemble,
  costly: true,
  relation: (given) => [equal(given.ratio, given.of(given.scaled, given.variance))],
  mutants: {
    'the network without scaling': (given) => [
      equal(given.ratio, given.of(given.full, given.variance)),
    ],
    'half the variance': (given) => [
      equal(given.ratio, given.of(given.scaled, given.variance.over(2))),
    ],
    'the variance squared, the same at 1': (given) => [
      equal(given.ratio, given.of(given.scaled, given.variance.power(2))),
    ],
  },
  notes:
    'The outputs are normal with the network as mean and one variance for all sub-models; densities are compared by their ratio at two points.',
});

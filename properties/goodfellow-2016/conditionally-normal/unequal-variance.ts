import { claim, equal } from 'corrigenda';
import { normalEnsemble, normalNetworks } from '../_normal.ts';

export default claim({
  statement: String.raw`\prod_{\boldsymbol d} \mathcal N(y; m_{\boldsymbol d}, s_{\boldsymbol d}^2)^{P(\boldsymbol d)} \propto \mathcal N\Big(y; \sum_i p_i w_i x_i + b, s^2\Big), \quad s^{-2} = \sum_{\boldsymbol d} P(\boldsymbol d) s_{\boldsymbol d}^{-2}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: normalNetworks('own'),
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
    'What the row needs and does not say: sub-models with different variances are not averaged by weight scaling.',
});

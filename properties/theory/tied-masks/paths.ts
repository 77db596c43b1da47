import { claim, equal } from 'corrigenda';
import { paths, recurrentNetworks } from '../_recurrent.ts';

export default claim({
  statement: String.raw`E[f] = \sum_{\text{paths}} \Big(\prod_{\text{weights } w \text{ on it}} w\Big) \prod_{\text{units } i \text{ on it}} p_i, \text{ each unit once however often it is passed}`,
  source: 'theory',
  kind: 'identity',

  domain: recurrentNetworks(),
  given: paths,
  relation: ({ mean, once }) => [equal(mean, once())],
  mutants: {
    'one forward pass with pW, p for every passage': ({ mean, scaled }) => [equal(mean, scaled())],
    'the first unit only': ({ mean, firstOnly }) => [equal(mean, firstOnly())],
    'without any p': ({ mean, full }) => [equal(mean, full())],
  },
  notes:
    'A linear network that applies the same masked layer several times. A gate is its own square, so that its expectation enters once.',
});

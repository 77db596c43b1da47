import { claim, equal } from 'corrigenda';
import { paths, recurrentNetworks } from '../_recurrent.ts';

export default claim({
  statement: String.raw`E[f] = f(\text{weights } pW) \text{ with one mask for all steps}`,
  source: 'theory',
  kind: 'identity',
  standing: 'beyond',
  domain: recurrentNetworks(),
  given: paths,
  relation: ({ mean, scaled }) => [equal(mean, scaled())],
  mutants: {
    'without any p': ({ mean, full }) => [equal(mean, full())],
    'the first unit only, twice': ({ mean, firstOnly }) => [equal(mean, firstOnly().times(2))],
  },
  notes:
    'Weight scaling multiplies by p at every passage: right for masks that are drawn anew at every step, wrong for tied ones.',
});

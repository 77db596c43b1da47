import { claim, equal } from 'corrigenda';
import { identicalOutputs } from '../_identical.ts';
import { ensembleOdds } from '../_odds.ts';

export default claim({
  statement: String.raw`\frac{G}{G'} = \frac{E}{E'} \text{ and } G = \frac{G}{G + G'} = E \quad \text{if all outputs are the same}`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: identicalOutputs({ excluding: [0, 1] }),
  given: ensembleOdds,
  relation: ({ all, ofG, ofE }) => [
    equal(ofG, ofE, 'G/G′ = E/E′'),
    equal(all.G, all.NWGM, 'G = NWGM'),
    equal(all.NWGM, all.E, 'NWGM = E'),
  ],
  mutants: {
    'G′ for G, the same at ½': ({ all }) => [equal(all.Gprime, all.NWGM)],
    'the odds for the mean': ({ all, ofE }) => [equal(all.NWGM, ofE)],
  },
  notes: 'Every link of (14) is attained, by laws that are concentrated in one point.',
});

import { below, claim, ensemble } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';

export default claim({
  statement: String.raw`G(O) < E(O) \quad \text{unless all sub-networks give the same output}`,
  source: 'baldi-2013',
  kind: 'iff',
  standing: 'beyond',
  domain: attackedLaws({ distinct: true }),
  given: (A, { outputs, weights }) => ({
    all: ensemble(A, outputs, weights),
    unweighted: A.sum(outputs).over(outputs.length),
  }),
  costly: true,
  relation: ({ all }) => [below(all.G, all.E)],
  mutants: {
    'a mean without probabilities': ({ all, unweighted }) => [below(all.G, unweighted)],
    'the NWGM for G': ({ all }) => [below(all.NWGM, all.E)],
    'a thousandth less on the right': ({ all }) => [below(all.G, all.E.times('999/1000'))],
  },
  notes:
    'The sentence on (11) is true with G for the NWGM, for any numbers in [0, 1]: the means of the weighted inequality between them are equal for equal numbers only.',
});

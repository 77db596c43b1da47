import { claim, ensemble, equal } from 'corrigenda';
import { identicalOutputs } from '../_identical.ts';

export default claim({
  statement: String.raw`E(O) = G(O) \quad \text{if all sub-networks give the same output}`,
  source: 'baldi-2013',
  kind: 'iff',
  standing: 'beyond',
  domain: identicalOutputs(),
  given: (A, { outputs, weights }) => ({ all: ensemble(A, outputs, weights), outputs }),
  relation: ({ all }) => [equal(all.E, all.G)],
  mutants: {
    'G without probabilities, the same for 0 and 1': ({ all, outputs }, A) => [
      equal(all.E, A.product(outputs)),
    ],
    'G′ for G, the same at ½': ({ all }) => [equal(all.E, all.Gprime)],
  },
});

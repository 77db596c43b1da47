import { claim, distinct, ensemble } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';

export default claim({
  statement: String.raw`E(O) \ne NWGM(O) \quad \text{unless all sub-networks give the same output}`,
  source: 'baldi-2013',
  kind: 'iff',
  domain: attackedLaws({ distinct: true }),
  given: (A, { outputs, weights }) => ({
    all: ensemble(A, outputs, weights),
    unweighted: A.sum(outputs).over(outputs.length),
    midpoint: A.sum([outputs[0]!, outputs.at(-1)!]).over(2),
  }),
  costly: true,
  relation: ({ all }) => [distinct(all.E, all.NWGM)],
  mutants: {
    'a mean without probabilities': ({ all, unweighted }) => [distinct(all.E, unweighted)],
    'the midpoint of two outputs for the NWGM': ({ all, midpoint }) => [distinct(all.E, midpoint)],
  },
  notes:
    'The “only if” of the sentence on (11) in §3.2, read as it stands: of one law of the outputs. Every law that is symmetric about ½ breaks it. All probabilities are positive; with a gate of probability 0 or 1 there would be sub-networks whose output matters to nothing.',
});

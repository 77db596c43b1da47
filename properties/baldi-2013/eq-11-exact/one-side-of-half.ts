import { choice, claim, distinct, ensemble, map, record } from 'corrigenda';
import { attackedLaws, mirrored } from '../_laws.ts';

export default claim({
  statement: String.raw`E(O) \ne NWGM(O) \quad \text{unless all outputs are the same, if none is above } \tfrac12 \text{ or none below}`,
  source: 'baldi-2013',
  kind: 'iff',
  standing: 'correction',
  domain: map(
    record({ law: attackedLaws({ max: '1/2', distinct: true }), side: choice('above', 'below') }),
    ({ law, side }) => (side === 'above' ? mirrored(law) : law),
    '2 to 14 outputs, not all the same, all in [0, ½] or all in [½, 1], with rational probabilities',
  ),
  given: (A, { outputs, weights }) => ({
    all: ensemble(A, outputs, weights),
    unweighted: A.sum(outputs).over(outputs.length),
  }),
  costly: true,
  relation: ({ all }) => [distinct(all.E, all.NWGM)],
  mutants: {
    'a mean without probabilities': ({ all, unweighted }) => [distinct(all.E, unweighted)],
    'G for E, which are the same where an output is 0': ({ all }) => [distinct(all.G, all.NWGM)],
  },
  notes:
    'The corrected “only if”: Ky Fan’s inequality (14) is strict there, and by symmetry above ½. Outputs on both sides of ½ can make up for each other. The “if” needs no condition.',
});

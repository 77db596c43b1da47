import { agree, claim, ensemble } from 'corrigenda';
import { aboutHalf, expandedSums } from '../_about-half.ts';

export default claim({
  statement: String.raw`G = E(O) - Var(O) + R_3(\epsilon), \quad R_3(\epsilon) \text{ of the third order}`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: aboutHalf(),
  given: (A, kase) => {
    const sums = expandedSums(A, kase);
    return { ...sums, G: ensemble(A, sums.outputs, sums.probabilities).G };
  },
  relation: ({ G, E, V }) => [agree(G, E.minus(V), 2)],
  degree: 6,
  mutants: {
    'plus the variance': ({ G, E, V }) => [agree(G, E.plus(V), 2)],
    'the mean square for the variance': ({ G, E, meanSquare }) => [
      agree(G, E.minus(meanSquare), 2),
    ],
    'without a remainder of the third order': ({ G, E, V }) => [agree(G, E.minus(V), 3)],
  },
  notes: 'The ends of the chain (17), which are right although its second member is not.',
});

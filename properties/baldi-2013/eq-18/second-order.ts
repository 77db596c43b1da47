import { agree, claim, ensemble } from 'corrigenda';
import { aboutHalf, expandedSums } from '../_about-half.ts';

export default claim({
  statement: String.raw`G' = 1 - E(O) - Var(O) + R_3(\epsilon), \quad R_3(\epsilon) \text{ of the third order}`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'reading',
  domain: aboutHalf(),
  given: (A, kase) => {
    const sums = expandedSums(A, kase);
    const { Gprime } = ensemble(A, sums.outputs, sums.probabilities);
    return { ...sums, Gprime, F: A.of(1).minus(sums.E) };
  },
  costly: true,
  relation: ({ Gprime, F, V }) => [agree(Gprime, F.minus(V), 2)],
  degree: 6,
  mutants: {
    'plus the variance, as if it changed its sign': ({ Gprime, F, V }) => [
      agree(Gprime, F.plus(V), 2),
    ],
    'E for 1 − E': ({ Gprime, E, V }) => [agree(Gprime, E.minus(V), 2)],
    'the mean square for the variance': ({ Gprime, F, meanSquare }) => [
      agree(Gprime, F.minus(meanSquare), 2),
    ],
    'without a remainder of the third order': ({ Gprime, F, V }) => [agree(Gprime, F.minus(V), 3)],
  },
  notes: 'R₃(ε) read as its description says, as any remainder of higher order.',
});

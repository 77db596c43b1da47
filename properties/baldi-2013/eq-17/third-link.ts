import { claim, equal } from 'corrigenda';
import { deviationSums } from '../_about-half.ts';
import { deviationLaws } from '../_deviation-laws.ts';

export default claim({
  statement: String.raw`\frac12 + E(\epsilon) - Var(\epsilon) = E(O) - Var(O), \quad O = \tfrac12 + \epsilon`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: deviationLaws(),
  given: (A, { deviations, weights }) => deviationSums(A, deviations, weights),
  relation: ({ mean, variance, E, V }) => [
    equal(E, mean.plus('1/2'), 'E(O) = ½ + E(ε)'),
    equal(V, variance, 'Var(O) = Var(ε)'),
    equal(mean.plus('1/2').minus(variance), E.minus(V), 'their difference'),
  ],
  mutants: {
    'the mean square for the variance, the same at E(ε) = 0': ({ mean, meanSquare, E, V }) => [
      equal(mean.plus('1/2').minus(meanSquare), E.minus(V)),
    ],
    'a mean without probabilities': ({ total, deviations, variance, E, V }) => [
      equal(total.over(deviations.length).plus('1/2').minus(variance), E.minus(V)),
    ],
  },
});

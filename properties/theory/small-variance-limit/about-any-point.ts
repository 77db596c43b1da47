import { claim, ensemble, Rational, sameLeadingTerm, smallQuantity } from 'corrigenda';
import { inconsistentNear } from '../../baldi-2013/_expansion-domains.ts';

export default claim({
  statement: String.raw`E - NWGM \sim \frac{V(1-2E)}{2E(1-E)} \text{ as } V \to 0, \text{ about any point of } (0, 1) \text{ but } \tfrac12`,
  source: 'theory',
  kind: 'order',
  domain: inconsistentNear(0, 1, ['1/2']),
  given: (A, { about, deviations, weights }) => {
    const t = smallQuantity(A);
    const outputs = deviations.map((e) => t.times(e).plus(about));
    const { E, V, G, NWGM } = ensemble(A, outputs, weights);
    const equally = weights.map(() => Rational.ratio(1n, BigInt(weights.length)));
    const unweighted = ensemble(A, outputs, equally).V;
    return { difference: E.minus(NWGM), unweighted, ofG: E.minus(G), E, F: A.of(1).minus(E), V };
  },
  costly: true,
  relation: ({ difference, E, F, V }) => [
    sameLeadingTerm(difference, V.times(F.minus(E)).over(E.times(F).times(2))),
  ],
  mutants: {
    'equal probabilities': ({ difference, E, F, unweighted }) => [
      sameLeadingTerm(difference, unweighted.times(F.minus(E)).over(E.times(F).times(2))),
    ],
    'without 2E(1 − E), as in (20) of Baldi & Sadowski': ({ difference, E, F, V }) => [
      sameLeadingTerm(difference, V.times(F.minus(E))),
    ],
    'V/(2E), which is for G': ({ difference, E, V }) => [
      sameLeadingTerm(difference, V.over(E.times(2))),
    ],
    'the square of E for E(1 − E)': ({ difference, E, F, V }) => [
      sameLeadingTerm(difference, V.times(F.minus(E)).over(E.times(E).times(2))),
    ],
    'G for the NWGM': ({ ofG, E, F, V }) => [
      sameLeadingTerm(ofG, V.times(F.minus(E)).over(E.times(F).times(2))),
    ],
  },
  notes:
    'About ½ the factor 1 − 2E is small as well, and the third moment comes in: see third-order.',
});

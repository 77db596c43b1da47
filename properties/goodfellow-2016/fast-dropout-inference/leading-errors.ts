import { claim, filter, members, Rational, sameLeadingTerm } from 'corrigenda';
import { smallScale, smallWeights } from '../_small-weights.ts';
import type { SmallWeights } from '../_small-weights.ts';

/** Whether the total input has a third cumulant. */
function skewed({ law, contributions }: SmallWeights): boolean {
  const all = members(law).map(({ mask, weight }) => ({
    x: Rational.sum(contributions.map((a, j) => a.times(mask[j] ?? 0))),
    weight,
  }));
  const mean = Rational.sum(all.map(({ x, weight }) => x.times(weight)));
  return (
    Rational.sum(all.map(({ x, weight }) => x.minus(mean).toThe(3).times(weight))).sign() !== 0
  );
}

export default claim({
  statement: String.raw`E\,\sigma(S) - \sigma(\mu) \sim \tfrac12 \sigma''(\ln c)\, \mathrm{Var}(X)\, t^2, \quad E\,\sigma(S) - E\,\sigma(\mathcal N(\mu, s^2)) \sim \tfrac16 \sigma'''(\ln c)\, \kappa_3(X)\, t^3`,
  source: 'goodfellow-2016',
  kind: 'order',
  standing: 'beyond',
  domain: filter(smallWeights(), skewed, 'the third cumulant not 0'),
  given: smallScale,
  costly: true,
  relation: ({ E, scaled, gaussian, second, third }) => [
    sameLeadingTerm(E.minus(scaled), second, 'weight scaling'),
    sameLeadingTerm(E.minus(gaussian), third, 'the normal law'),
  ],
  degree: 20,
  mutants: {
    'the opposite sign for the normal law': ({ E, gaussian, third }) => [
      sameLeadingTerm(gaussian.minus(E), third),
    ],
    'E(X²) for the variance': ({ E, scaled, withSquare }) => [
      sameLeadingTerm(E.minus(scaled), withSquare),
    ],
    'the third cumulant of the first gate alone': ({ E, gaussian, thirdOfFirst }) => [
      sameLeadingTerm(E.minus(gaussian), thirdOfFirst),
    ],
  },
  notes:
    'What either leaves: so for small enough weights the normal law is nearer, where c is not 1 and the variance not 0. Gates at ½ have no third cumulant, and the normal law is right to an order more.',
});

import { claim, equal, Rational, totalLaws } from 'corrigenda';
import { geometric, inverseOfOnePlus, subnetworks } from './_logistic.ts';

export default claim({
  statement: String.raw`NWGM(O_1, \dots, O_m) = \frac{1}{1 + \frac{\prod (1 - O_i)^{P_i}}{\prod O_i^{P_i}}} = \frac{1}{1 + \frac{\prod (1 - \sigma(S_i))^{P_i}}{\prod \sigma(S_i)^{P_i}}}`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: totalLaws(),
  given: (A, law) => {
    const given = subnetworks(A, law);
    return { ...given, complements: given.outputs.map((O) => A.of(1).minus(O)) };
  },
  costly: true,
  relation: ({ all, outputs, complements, weights }, A) => {
    const ofComplements = geometric(A, complements, weights);
    return [
      equal(all.NWGM, inverseOfOnePlus(A, ofComplements.over(geometric(A, outputs, weights)))),
    ];
  },
  mutants: {
    'the quotient upside down': ({ all, outputs, complements, weights }, A) => [
      equal(
        all.NWGM,
        inverseOfOnePlus(
          A,
          geometric(A, outputs, weights).over(geometric(A, complements, weights)),
        ),
      ),
    ],
    'equal probabilities': ({ all, outputs, complements, weights }, A) => {
      const equally = weights.map(() => Rational.ratio(1n, BigInt(weights.length)));
      return [
        equal(
          all.NWGM,
          inverseOfOnePlus(
            A,
            geometric(A, complements, equally).over(geometric(A, outputs, equally)),
          ),
        ),
      ];
    },
    'means for geometric means': ({ all }, A) => [
      equal(all.NWGM, inverseOfOnePlus(A, all.Eprime.over(all.E))),
    ],
  },
  notes:
    'The last member only writes σ(Sᵢ) for Oᵢ; the outputs of the domain are σ(Sᵢ) from the start.',
});

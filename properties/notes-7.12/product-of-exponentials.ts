import { claim, equal, list, rational, Rational } from 'corrigenda';

export default claim({
  statement: String.raw`\prod_i e^{a_i} = e^{\sum_i a_i}`,
  source: 'notes-7.12',
  kind: 'identity',
  domain: list(rational({ min: -20, max: 20, maxDenominator: 24 }), { min: 0, max: 8 }),
  given: (A, exponents) => ({
    powers: exponents.map((a) => A.of(a).exp()),
    sum: A.of(Rational.sum(exponents)),
    count: Math.max(1, exponents.length),
  }),
  relation: ({ powers, sum }, A) => [equal(A.product(powers), sum.exp())],
  mutants: {
    'the sum of the exponentials': ({ powers, sum }, A) => [equal(A.sum(powers), sum.exp())],
    'the mean for the sum': ({ powers, sum, count }, A) => [
      equal(A.product(powers), sum.over(count).exp()),
    ],
  },
  notes: 'Up to 8 factors, none among them.',
});

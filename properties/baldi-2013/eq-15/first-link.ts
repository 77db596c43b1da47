import { agree, claim, ensemble } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { aboutHalf, binomial, expandedSums } from '../_about-half.ts';
import type { DeviationSums } from '../_about-half.ts';

const ORDER = 6;

/** ½ ∏ Σ_{n ≤ 6} (p over n)(xε)ⁿ, for x = 2 as printed. */
function product(A: Arithmetic, { deviations, probabilities: p }: DeviationSums, x = 2): Value {
  const factors = deviations.map((e, i) =>
    A.sum(
      Array.from({ length: ORDER + 1 }, (_, n) => e.times(x).power(n).times(binomial(p[i]!, n))),
    ),
  );
  return A.product(factors).over(2);
}

export default claim({
  statement: String.raw`G = \frac12 \prod_i \sum_{n=0}^{\infty} \binom{p_i}{n} (2\epsilon_i)^n, \quad \text{up to the sixth order}`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: aboutHalf(4),
  given: (A, kase) => {
    const sums = expandedSums(A, kase);
    return { sums, G: ensemble(A, sums.outputs, sums.probabilities).G };
  },
  costly: true,
  relation: ({ sums, G }, A) => [agree(G, product(A, sums), ORDER)],
  degree: 4 * ORDER,
  mutants: {
    'ε for 2ε': ({ sums, G }, A) => [agree(G, product(A, sums, 1), ORDER)],
    'the series of 1/(1 + 2ε)^p': ({ sums, G }, A) => {
      const negated = { ...sums, probabilities: sums.probabilities.map((p) => p.negated()) };
      return [agree(G, product(A, negated), ORDER)];
    },
    'without the factor ½': ({ sums, G }, A) => [agree(G, product(A, sums).times(2), ORDER)],
  },
  notes:
    'An equality of power series, of which the coefficients up to the sixth order are compared; what the sum leaves out after n terms is bounded in remainder-of-the-series. The sum of the pᵢ is 1, which is why ½ stands before the product.',
});

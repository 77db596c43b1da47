import { claim, ensemble, sameLeadingTerm } from 'corrigenda';
import { aboutHalf, binomial, expandedSums } from '../_about-half.ts';

export default claim({
  statement: String.raw`2G - \Big[1 + \sum_i p_i 2\epsilon_i + \sum_i \frac{p_i(p_i - 1)}{2} (2\epsilon_i)^2 + \sum_{i<j} 4 p_i p_j \epsilon_i \epsilon_j\Big] \sim \sum_i \binom{p_i}{3} \frac{(2\epsilon_i)^3}{(1 + u_i)^{3-p_i}}, \quad |u_i| \le 2|\epsilon_i|`,
  source: 'baldi-2013',
  kind: 'derivation',
  standing: 'reading',
  domain: aboutHalf(),
  given: (A, kase) => {
    const sums = expandedSums(A, kase);
    const { deviations, probabilities: p, mean, meanSquare } = sums;
    const G = ensemble(A, sums.outputs, p).G;
    // The bracket is 1 + 2Σpε + 2(Σpε)² − 2Σpε², its sums over pairs collected.
    const bracket = A.of(1).plus(mean.times(2)).plus(mean.times(mean).minus(meanSquare).times(2));
    const own = deviations.map((e, i) => e.times(2).power(3).times(binomial(p[i]!, 3)));
    return {
      remainder: G.times(2).minus(bracket),
      own: A.sum(own),
      ofFirst: A.sum(own.slice(0, 1)),
    };
  },
  costly: true,
  relation: ({ remainder, own }) => [sameLeadingTerm(remainder, own)],
  mutants: {
    'the remainder of the first factor only': ({ remainder, ofFirst }) => [
      sameLeadingTerm(remainder, ofFirst),
    ],
    'the opposite sign': ({ remainder, own }) => [sameLeadingTerm(remainder, own.negated())],
    'p(p − 1)(p − 2) for the binomial coefficient': ({ remainder, own }) => [
      sameLeadingTerm(remainder, own.times(6)),
    ],
  },
  notes:
    'R₃(εᵢ) read as it stands in (15), as the remainder of the whole bracket, a sum over i being understood. Its leading term does not depend on the uᵢ, which tend to 0. The products of three factors, and of one with the square of another, are of the third order too, and (16) has none of them.',
});

import { agree, claim, ensemble } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { aboutHalf, expandedSums } from '../_about-half.ts';
import type { DeviationSums } from '../_about-half.ts';

/** The sums of the bracket: linear, squares, products of pairs. */
function bracket(A: Arithmetic, { deviations: e, probabilities: p }: DeviationSums) {
  return {
    linear: A.sum(e.map((x, i) => x.times(p[i]!).times(2))),
    squares: A.sum(
      e.map((x, i) =>
        x
          .times(2)
          .power(2)
          .times(p[i]!.times(p[i]!.minus(1)).over(2)),
      ),
    ),
    pairs: A.sum(
      e.flatMap((x, i) =>
        e.slice(i + 1).map((y, k) => x.times(y).times(p[i]!.times(p[i + 1 + k]!).times(4))),
      ),
    ),
  };
}

function half(A: Arithmetic, terms: readonly Value[]): Value {
  return A.sum([1, ...terms]).over(2);
}

export default claim({
  statement: String.raw`G = \frac12 \Big[1 + \sum_i p_i 2\epsilon_i + \sum_i \frac{p_i(p_i - 1)}{2} (2\epsilon_i)^2 + \sum_{i<j} 4 p_i p_j \epsilon_i \epsilon_j\Big] \text{ to second order}`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: aboutHalf(),
  given: (A, kase) => {
    const sums = expandedSums(A, kase);
    return { G: ensemble(A, sums.outputs, sums.probabilities).G, ...bracket(A, sums) };
  },
  costly: true,
  relation: ({ G, linear, squares, pairs }, A) => [agree(G, half(A, [linear, squares, pairs]), 2)],
  degree: 6,
  mutants: {
    'without the products of pairs': ({ G, linear, squares }, A) => [
      agree(G, half(A, [linear, squares]), 2),
    ],
    'the pairs i ≠ j, each twice': ({ G, linear, squares, pairs }, A) => [
      agree(G, half(A, [linear, squares, pairs.times(2)]), 2),
    ],
    '2 for 4 in the products of pairs': ({ G, linear, squares, pairs }, A) => [
      agree(G, half(A, [linear, squares, pairs.over(2)]), 2),
    ],
    'one order more': ({ G, linear, squares, pairs }, A) => [
      agree(G, half(A, [linear, squares, pairs]), 3),
    ],
  },
  notes:
    'R₃ is read as terms of the third order and higher ones; what it is to be exactly is (16). The products of pairs belong there with the factor 4.',
});

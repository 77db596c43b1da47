import { claim, distributions, equal, map } from 'corrigenda';
import { memberDistributions } from '../_distributions.ts';
import { Rational } from 'corrigenda';

export default claim({
  statement: String.raw`\text{every } y \text{ has a } \mu \text{ with } p(y \mid x, \mu) = 0 \implies \sum_{y} \tilde p(y) = 0`,
  source: 'goodfellow-2016',
  kind: 'iff',
  standing: 'correction',
  domain: map(
    memberDistributions(true),
    ({ members, weights }) => {
      if (members.length < 2) return undefined;
      // Class y is taken from the sub-model y mod m, and what is left rescaled.
      const cut = members.map((row, d) =>
        row.map((p, y) => (y % members.length === d ? Rational.zero : p)),
      );
      const totals = cut.map((row) => Rational.sum(row));
      return totals.some((total) => total.sign() === 0)
        ? undefined
        : { members: cut.map((row, d) => row.map((p) => p.over(totals[d] ?? 1))), weights };
    },
    '2 to 4 distributions over 2 to 5 classes, each class given 0 by one of them, any law',
  ),
  given: (A, { members, weights }) => {
    const { total, arithmetic } = distributions(A, members, weights);
    const half = Rational.of('1/2');
    const firstTwo = distributions(A, members.slice(0, 2), [half, half]);
    return { total, arithmetic, firstTwo: firstTwo.total };
  },
  relation: ({ total }, A) => [equal(total, A.of(0))],
  mutants: {
    'the first two sub-models only': ({ firstTwo }, A) => [equal(firstTwo, A.of(0))],
    'the arithmetic mean': ({ arithmetic }, A) => [equal(A.sum(arithmetic), A.of(0))],
    'the total is 1': ({ total }, A) => [equal(total, A.of(1))],
  },
});

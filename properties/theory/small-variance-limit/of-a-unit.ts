import { claim, countingMasks, ensemble, list, map, members, probability } from 'corrigenda';
import {
  rational,
  record,
  Rational,
  sameLeadingTerm,
  smallQuantity,
  independent,
} from 'corrigenda';

const gate = record({
  weight: rational({ min: -4, max: 4, maxDenominator: 10, excluding: [0] }),
  p: probability({ open: true, maxDenominator: 20 }),
});

export default claim({
  statement: String.raw`E - NWGM \sim \frac{V(1-2E)}{2E(1-E)} \text{ for } O = \frac{1}{1 + ce^{-S}}, \; S = t \sum w_j \delta_j I_j, \; t \to 0, \; c \ne 1`,
  source: 'theory',
  kind: 'order',
  standing: 'beyond',
  domain: countingMasks(
    map(
      record({
        c: rational({ min: '1/8', max: 8, maxDenominator: 8, excluding: [1] }),
        gates: list(gate, { min: 1, max: 3 }),
      }),
      ({ c, gates }) => ({
        c,
        weights: gates.map(({ weight }) => weight),
        law: independent(gates.map(({ p }) => p)),
      }),
      'logistic units with small weights, c from 1/8 to 8 but 1, and 1 to 3 independent gates',
    ),
    ({ law }) => law.size,
  ),
  given: (A, { c, weights, law }) => {
    const t = smallQuantity(A);
    const all = members(law).map(({ mask, weight }) => {
      const total = Rational.sum(weights.map((w, j) => w.times(mask[j] ?? 0)));
      const odds = t.times(total).negated().exp().times(c);
      return { output: A.of(1).over(odds.plus(1)), weight };
    });
    const outputs = all.map(({ output }) => output);
    const { E, V, NWGM } = ensemble(
      A,
      outputs,
      all.map(({ weight }) => weight),
    );
    const equally = all.map(() => Rational.ratio(1n, BigInt(all.length)));
    const unweighted = ensemble(A, outputs, equally).V;
    return { difference: E.minus(NWGM), E, F: A.of(1).minus(E), V, unweighted };
  },
  costly: true,
  relation: ({ difference, E, F, V }) => [
    sameLeadingTerm(difference, V.times(F.minus(E)).over(E.times(F).times(2))),
  ],
  mutants: {
    'the variance for gates with p = ½': ({ difference, E, F, unweighted }) => [
      sameLeadingTerm(difference, unweighted.times(F.minus(E)).over(E.times(F).times(2))),
    ],
    'without 2E(1 − E)': ({ difference, E, F, V }) => [
      sameLeadingTerm(difference, V.times(F.minus(E))),
    ],
    'the opposite sign': ({ difference, E, F, V }) => [
      sameLeadingTerm(difference, V.times(E.minus(F)).over(E.times(F).times(2))),
    ],
  },
  notes:
    'The limit is met where weights are small, as in the first phase of learning that Baldi & Sadowski describe, and c ≠ 1.',
});

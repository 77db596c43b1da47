import { claim, countingMasks, equal, independent, integer, list, map, record } from 'corrigenda';
import { choice, logisticUnit, Rational, unitEnsemble, unitOutput } from 'corrigenda';

const GATES = 14;
const gate = record({ weight: integer(-3, 3), keep: choice('1/2', '1/3', '3/4', '1', '0') });

export default claim({
  statement: String.raw`NWGM = \sigma\Big(\sum_{1}^{n} w_j p_j I_j\Big), \quad n = 14`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: countingMasks(
    map(
      record({
        gates: list(gate, { min: GATES, max: GATES }),
        bias: integer(-3, 3),
        c: choice<number | string>(1, 2, '1/3'),
      }),
      ({ gates, bias, c }) => ({
        unit: logisticUnit({ weights: gates.map(({ weight }) => weight), bias, c, base: 2 }),
        law: independent(gates.map(({ keep }) => keep)),
        input: gates.map(() => Rational.one),
      }),
      'logistic units σ(x) = 1/(1 + c·2^−x) with 14 inputs 1, integer weights and bias from −3 to 3, c 1, 2 or 1/3, keep probabilities 0, 1/3, 1/2, 3/4 or 1',
    ),
    (kase) => kase.law.size,
  ),
  given: (A, { unit, law, input }) => ({
    NWGM: unitEnsemble(A, unit, law, input).NWGM,
    unit,
    input,
    p: law.inclusion,
  }),
  costly: true,
  relation: ({ NWGM, unit, input, p }, A) => [equal(NWGM, unitOutput(A, unit, input, p))],
  mutants: {
    'the last gate left out': ({ NWGM, unit, input, p }, A) => [
      equal(NWGM, unitOutput(A, unit, input, [...p.slice(0, -1), 0])),
    ],
    'without c': ({ NWGM, unit, input, p }, A) => [
      equal(NWGM, unitOutput(A, { ...unit, c: Rational.one }, input, p)),
    ],
  },
  notes:
    'Large units of the kind that the other claims of this row have small ones of. Integer weights give few different sums, so that all 16,384 masks are a few hundred outputs with their weights.',
});

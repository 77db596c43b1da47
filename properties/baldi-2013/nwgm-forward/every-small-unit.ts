import { choice, claim, equal, finite, independent, integer, list, map, record } from 'corrigenda';
import { logisticUnit, Rational, unitEnsemble, unitOutput } from 'corrigenda';

const gate = record({ weight: integer(-2, 1), keep: choice('1/2', '1', '1/3', '0') });

export default claim({
  statement: String.raw`NWGM = \sigma\Big(\sum_{1}^{n} w_j p_j I_j\Big), \quad n \le 2`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: finite(
    map(
      record({
        gates: list(gate, { min: 1, max: 2 }),
        bias: choice<number | string>(0, '1/2'),
        c: choice<number | string>(1, 2, '1/3'),
      }),
      ({ gates, bias, c }) => ({
        unit: logisticUnit({ weights: gates.map(({ weight }) => weight), bias, c, base: 4 }),
        law: independent(gates.map(({ keep }) => keep)),
        input: gates.map(() => Rational.one),
      }),
      'all logistic units σ(x) = 1/(1 + c·4^−x) with 1 or 2 inputs 1, integer weights from −2 to 1, bias 0 or ½, c 1, 2 or 1/3, keep probabilities 0, 1/3, 1/2 or 1',
    ),
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
    '½ for every p': ({ NWGM, unit, input, p }, A) => [
      equal(
        NWGM,
        unitOutput(
          A,
          unit,
          input,
          p.map(() => '1/2'),
        ),
      ),
    ],
    'without c': ({ NWGM, unit, input, p }, A) => [
      equal(NWGM, unitOutput(A, { ...unit, c: Rational.one }, input, p)),
    ],
    'the second gate has the probability of the first': ({ NWGM, unit, input, p }, A) => [
      equal(
        NWGM,
        unitOutput(
          A,
          unit,
          input,
          p.map(() => p[0] ?? 1),
        ),
      ),
    ],
  },
  notes: 'Every case of a finite domain, where the other claims of this row draw theirs.',
});

import { claim, equal, unitEnsemble, unitOutput, units } from 'corrigenda';

export default claim({
  statement: String.raw`NWGM = \sigma\Big(\sum_{1}^{n} w_j p_j I_j\Big)`,
  source: 'baldi-2013',
  kind: 'identity',
  domain: units({ most: 6 }),
  given: (A, { unit, law, input }) => ({
    NWGM: unitEnsemble(A, unit, law, input).NWGM,
    unit,
    input,
    p: law.inclusion,
  }),
  costly: true,
  relation: ({ NWGM, unit, input, p }, A) => [equal(NWGM, unitOutput(A, unit, input, p))],
  mutants: {
    '1 − p for p': ({ NWGM, unit, input, p }, A) => [
      equal(
        NWGM,
        unitOutput(
          A,
          unit,
          input,
          p.map((x) => x.negated().plus(1)),
        ),
      ),
    ],
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
    'the bias is gated as well': ({ NWGM, unit, input, p }, A) => [
      equal(NWGM, unitOutput(A, { ...unit, bias: unit.bias.times(p[0] ?? 1) }, input, p)),
    ],
    'the unit without gates': ({ NWGM, unit, input }, A) => [
      equal(NWGM, unitOutput(A, unit, input)),
    ],
  },
  notes: 'The unit of the source has no bias; here it may have one.',
});

import { claim, equal, unitEnsemble, unitOutput, units } from 'corrigenda';

export default claim({
  statement: String.raw`NWGM = \sigma\Big(\sum_{1}^{n} w_j p_j I_j\Big) \text{ for gates of any joint law with } P(\delta_j = 1) = p_j`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: units({ most: 4, gates: 'any' }),
  given: (A, { unit, law, input }) => ({
    NWGM: unitEnsemble(A, unit, law, input).NWGM,
    unit,
    input,
    p: law.inclusion,
  }),
  costly: true,
  relation: ({ NWGM, unit, input, p }, A) => [equal(NWGM, unitOutput(A, unit, input, p))],
  mutants: {
    "the first gate's probability for all": ({ NWGM, unit, input, p }, A) => [
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
  },
});

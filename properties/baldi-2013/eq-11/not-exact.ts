import { claim, ensemble, equal, outputLaws } from 'corrigenda';

export default claim({
  statement: String.raw`E(O) = NWGM(O)`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: outputLaws({ open: true, most: 4 }),
  given: (A, { outputs, weights }) => ensemble(A, outputs, weights),
  costly: true,
  relation: ({ E, NWGM }) => [equal(E, NWGM)],
  mutants: {
    'a half': ({ NWGM }, A) => [equal(NWGM, A.of('1/2'))],
    'the complement': ({ E, NWGM }) => [equal(E, NWGM.negated().plus(1))],
  },
  notes: '(11) read as an equality, which it does not claim to be.',
});

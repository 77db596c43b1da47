import { claim, equal, Rational } from 'corrigenda';
import { layer, layers } from '../_inverted.ts';

export default claim({
  statement: String.raw`P(d_i = 1) = p: \quad E\Big[\frac{h \odot d}{p}\Big] = h, \quad E\Big[w^\top \frac{h \odot d}{p} + b\Big] = w^\top h + b`,
  source: 'windmissing-7.12',
  kind: 'identity',
  standing: 'reading',
  domain: layers(['0']),
  given: (A, kase) => layer(A, kase, kase.p),
  relation: ({ masked, outputs, input, full, p }) => [
    ...masked.map((x, i) => equal(x.over(p), outputs[i] ?? 0, `output ${i}`)),
    equal(input(p.inverse()), full(), 'the total input above'),
  ],
  mutants: {
    'without the division, as if p were 1': ({ masked, outputs }) =>
      masked.map((x, i) => equal(x, outputs[i] ?? 0)),
    'doubled whatever p is, as for ½': ({ input, full }) => [equal(input(Rational.of(2)), full())],
  },
  notes:
    'Read with p as the probability that a unit is kept, as the main text has it and as the note on debugging (p = 1 for no dropout) does. The mask is named d and used as z, which is read as the same mask: a slip of typography.',
});

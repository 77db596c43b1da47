import { claim, equal, Rational } from 'corrigenda';
import { layer, layers } from '../_inverted.ts';

export default claim({
  statement: String.raw`P(d_i = 0) = p: \quad E\Big[\frac{h \odot d}{p}\Big] = h, \quad E\Big[w^\top \frac{h \odot d}{p} + b\Big] = w^\top h + b`,
  source: 'windmissing-7.12',
  kind: 'identity',
  standing: 'reading',
  domain: layers(['0']),
  given: (A, kase) => layer(A, kase, Rational.one.minus(kase.p)),
  relation: ({ masked, outputs, input, full, p }) => [
    ...masked.map((x, i) => equal(x.over(p), outputs[i] ?? 0, `output ${i}`)),
    equal(input(p.inverse()), full(), 'the total input above'),
  ],
  mutants: {
    'without the division, as if p were 1': ({ masked, outputs }) =>
      masked.map((x, i) => equal(x, outputs[i] ?? 0)),
    'multiplied by p': ({ masked, outputs, p }) =>
      masked.map((x, i) => equal(x.times(p), outputs[i] ?? 0)),
  },
  notes:
    'Read with p as the probability that a unit is dropped, as the note on the weights w(1 − p) has it.',
});

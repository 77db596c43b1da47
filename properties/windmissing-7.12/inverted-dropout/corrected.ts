import { claim, equal } from 'corrigenda';
import { layer, layers } from '../_inverted.ts';

export default claim({
  statement: String.raw`P(d_i = 0) = p: \quad E\Big[\frac{h \odot d}{1 - p}\Big] = h, \quad E\Big[w^\top \frac{h \odot d}{1 - p} + b\Big] = w^\top h + b`,
  source: 'windmissing-7.12',
  kind: 'identity',
  standing: 'correction',
  domain: layers(['1']),
  given: (A, kase) => layer(A, kase, kase.p.negated().plus(1)),
  relation: ({ masked, outputs, input, full, rest }) => [
    ...masked.map((x, i) => equal(x.over(rest), outputs[i] ?? 0, `output ${i}`)),
    equal(input(rest.inverse()), full(), 'the total input above'),
  ],
  mutants: {
    'over p': ({ masked, outputs, p }) => masked.map((x, i) => equal(x, p.times(outputs[i] ?? 0))),
    'without the division': ({ masked, outputs }) =>
      masked.map((x, i) => equal(x, outputs[i] ?? 0)),
  },
});

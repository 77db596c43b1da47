import { claim, equal } from 'corrigenda';
import { layer, layers } from '../_inverted.ts';

export default claim({
  statement: String.raw`P(d_i = 1) = p: \quad E_d\big[w^\top (d \odot h) + b\big] = p\, w^\top h + b`,
  source: 'windmissing-7.12',
  kind: 'identity',
  standing: 'correction',
  domain: layers([]),
  given: (A, kase) => layer(A, kase, kase.p),
  relation: ({ input, full, p }) => [equal(input(), full(p))],
  mutants: {
    '1 − p for p': ({ input, full, rest }) => [equal(input(), full(rest))],
    'the bias scaled as well': ({ input, full, p }) => [equal(input(), full().times(p))],
  },
  notes: "With the page's own p, the probability that a unit is kept.",
});

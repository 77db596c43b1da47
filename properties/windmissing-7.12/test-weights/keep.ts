import { claim, equal } from 'corrigenda';
import { layer, layers } from '../_inverted.ts';

export default claim({
  statement: String.raw`P(d_i = 1) = p: \quad E_d\big[w^\top (d \odot h) + b\big] = (1 - p)\, w^\top h + b`,
  source: 'windmissing-7.12',
  kind: 'identity',
  standing: 'reading',
  domain: layers([]),
  given: (A, kase) => layer(A, kase, kase.p),
  relation: ({ input, full, rest }) => [equal(input(), full(rest))],
  mutants: {
    'the full weights': ({ input, full }) => [equal(input(), full())],
    'the bias scaled as well': ({ input, full, rest }) => [equal(input(), full().times(rest))],
  },
  notes:
    'Read with p as the probability that a unit is kept, which it is in the main text, in inverted dropout and in the note on debugging: then w(1 − p) is right for p = ½ only.',
});

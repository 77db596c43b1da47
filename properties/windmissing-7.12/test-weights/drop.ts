import { claim, equal } from 'corrigenda';
import { layer, layers } from '../_inverted.ts';

export default claim({
  statement: String.raw`P(d_i = 0) = p: \quad E_d\big[w^\top (d \odot h) + b\big] = (1 - p)\, w^\top h + b`,
  source: 'windmissing-7.12',
  kind: 'identity',
  standing: 'reading',
  domain: layers([]),
  given: (A, kase) => layer(A, kase, kase.p.negated().plus(1)),
  relation: ({ input, full, rest }) => [equal(input(), full(rest))],
  mutants: {
    'p for 1 − p': ({ input, full, p }) => [equal(input(), full(p))],
    'the bias scaled as well': ({ input, full, rest }) => [equal(input(), full().times(rest))],
  },
  notes:
    'Read with p as the probability that a unit is dropped, which the note does not say and the rest of the page contradicts: with it w(1 − p) is right.',
});

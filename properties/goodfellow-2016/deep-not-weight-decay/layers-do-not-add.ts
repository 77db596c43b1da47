import { below, claim, distinct } from 'corrigenda';
import { penalty, twoLayers } from '../_penalty.ts';

export default claim({
  statement: String.raw`R(W, v) \ne R(W, 0) + R(0, v), \quad R = E_{\mu} \tfrac12 (t - f_\mu)^2 - \tfrac12 (t - f_{\text{scaled}})^2, \text{ for layers } W, v, \text{ where } f_\mu \text{ depends on } \mu`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  domain: twoLayers(),
  given: (A, kase) => ({
    both: penalty(A, kase),
    lower: penalty(A, kase, [1, 0]),
    upper: penalty(A, kase, [0, 1]),
    twice: penalty(A, kase, [1, 2]),
  }),
  costly: true,
  relation: ({ both, lower, upper }) => [distinct(both, lower.plus(upper))],
  mutants: {
    'the lower layer against both without the upper': ({ lower, upper }) => [
      distinct(lower, upper),
    ],
    'larger by more than a tenth': ({ both, lower, upper }) => [
      below(lower.plus(upper).plus('1/10'), both),
    ],
    'twice the upper weights against four times the whole': ({ both, twice }) => [
      distinct(twice, both.times(4)),
    ],
  },
  notes:
    'Four weight settings show that there are no coefficients at all: of (0, 0), (W, 0), (0, v), (W, v) only the last is penalised, where weight decay is the sum of what it is in the layers.',
});

import { claim, equal } from 'corrigenda';
import { deepLinearNetworks, deepLosses } from '../_deep-linear.ts';

export default claim({
  statement: String.raw`E\|y - f(x; d)\|^2 = E\|y - f(x)\|^2 + R \text{ with } E[(W_{1 \to j}(i,:)\, x)^2] \text{ in place of } \|W_{1 \to j}(i,:)\|^2`,
  source: 'theory',
  kind: 'identity',
  standing: 'correction',
  domain: deepLinearNetworks(true, 'any'),
  given: deepLosses,
  costly: true,
  relation: ({ dropout, plain, ofInputs }) => [equal(dropout, plain.plus(ofInputs()))],
  mutants: {
    'without the regulariser': ({ dropout, plain }) => [equal(dropout, plain)],
    'twice the regulariser': ({ dropout, plain, ofInputs }) => [
      equal(dropout, plain.plus(ofInputs().times(2))),
    ],
  },
  notes: 'For any inputs: what enters is the second moment of each gated unit.',
});

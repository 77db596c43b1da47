import { claim, equal, map, rational, record } from 'corrigenda';
import { batches, normalised } from '../_batches.ts';
import type { BatchCase } from '../_batches.ts';

export default claim({
  statement: String.raw`\hat h\Big(\frac{h_1 + h_2}{2}\Big) = \frac{\hat h(h_1) + \hat h(h_2)}{2} \text{ with the other values of the batch fixed}`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'reading',
  domain: map(
    record({ batch: batches(), second: rational({ min: -4, max: 4, maxDenominator: 4 }) }),
    (kase) => kase,
    'the values of a batch of 2 to 4 examples, a second value for the first of them, and ε in [0, 1]',
  ),
  given: (
    A,
    { batch, second }: { readonly batch: BatchCase; readonly second: BatchCase['own'] },
  ) => {
    const at = (own: BatchCase['own']) =>
      normalised(A, [own, ...batch.others], batch.epsilon)[0] ?? A.of(0);
    return {
      first: at(batch.own),
      second: at(second),
      middle: at(batch.own.plus(second).over(2)),
    };
  },
  relation: ({ first, second, middle }) => [equal(middle, first.plus(second).over(2))],
  mutants: {
    'the sum for the mean': ({ first, second, middle }) => [equal(middle, first.plus(second))],
    'the second value for the middle, the same where they are equal': ({
      first,
      second,
      middle,
    }) => [equal(middle, first.minus(second).over(2))],
  },
  notes:
    'The sentence read as saying that a value is multiplied by a factor and a term that do not depend on it. They do, since it is a member of its own batch: with the other values fixed the normalised value is no affine function of it. It is one for given statistics of the batch.',
});

import { atMost, below, claim, filter } from 'corrigenda';
import { batches, batchesOf, batchNoise, statistics, varianceOf } from '../_batches.ts';
import type { BatchCase } from '../_batches.ts';

/** Whether neither the variance of a batch nor its mean over its deviation is the same for all. */
function varies(kase: BatchCase): boolean {
  const all = batchesOf(kase).map((batch) => statistics(batch, kase.epsilon));
  if (all.some(({ spread }) => spread.sign() === 0)) return false;
  const quotients = all.map(({ mean, spread }) => mean.times(mean.abs()).over(spread));
  return (
    all.some(({ spread }) => !spread.equals(all[0]?.spread ?? spread)) &&
    quotients.some((q) => !q.equals(quotients[0] ?? q))
  );
}

export default claim({
  statement: String.raw`\mathrm{Var}_B(A_B) > 0,\ \mathrm{Var}_B(C_B) > 0 \text{ where neither } v_B \text{ nor } m_B / \sqrt{v_B + \epsilon} \text{ is the same for all batches}`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  standing: 'reading',
  domain: filter(
    batches(),
    varies,
    'neither the variance nor the mean over the deviation the same for all batches',
  ),
  given: (A, kase) => {
    const all = batchesOf(kase).map((batch) => batchNoise(A, batch, kase));
    return {
      multiplicative: varianceOf(
        A,
        all.map(({ scale }) => scale),
      ),
      additive: varianceOf(
        A,
        all.map(({ shift }) => shift),
      ),
    };
  },
  costly: true,
  relation: ({ multiplicative, additive }) => [
    below(0, multiplicative, 'the factor'),
    below(0, additive, 'the term'),
  ],
  mutants: {
    'the factor varies by more than a tenth': ({ multiplicative }) => [
      below('1/10', multiplicative),
    ],
    'the term varies more than the factor': ({ multiplicative, additive }) => [
      below(multiplicative, additive),
    ],
    'the factor is the same for all batches': ({ multiplicative }) => [atMost(multiplicative, 0)],
  },
  notes:
    'The sentence read as one on data in general: both noises are there unless a coincidence removes one of them. The condition is the weakest, since a factor or a term that is the same for all batches has no variance.',
});

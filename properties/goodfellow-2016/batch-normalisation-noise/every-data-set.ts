import { below, claim, filter } from 'corrigenda';
import { batches, batchesOf, noises, statistics } from '../_batches.ts';
import type { BatchCase } from '../_batches.ts';

/** Whether two batches have members that differ, and each can be normalised. */
function differ(kase: BatchCase): boolean {
  const all = batchesOf(kase);
  const key = (batch: (typeof all)[number]) => [...batch].sort((a, b) => a.compare(b)).join();
  return (
    all.every((batch) => statistics(batch, kase.epsilon).spread.sign() > 0) &&
    all.some((batch) => key(batch) !== key(all[0] ?? batch))
  );
}

export default claim({
  statement: String.raw`\mathrm{Var}_B(A_B) > 0,\ \mathrm{Var}_B(C_B) > 0 \text{ for every data set of which two batches differ}`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  standing: 'reading',
  domain: filter(batches(), differ, 'two batches with different values'),
  given: noises,
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
  },
  notes:
    'The sentence read as one on every data set. Batches that differ may have the same variance, which leaves additive noise only, or the same mean over deviation, which leaves multiplicative noise only.',
});

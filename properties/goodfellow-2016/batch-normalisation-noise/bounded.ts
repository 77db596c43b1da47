import { atMost, claim } from 'corrigenda';
import { batches, statistics } from '../_batches.ts';

export default claim({
  statement: String.raw`\frac{(h - m_B)^2}{v_B + \epsilon} \le |B| - 1`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  standing: 'beyond',
  domain: batches(),
  given: (A, { own, others, epsilon }) => {
    const batch = [own, ...others];
    const { mean, spread } = statistics(batch, epsilon);
    return { square: A.of(own.minus(mean)).power(2).over(spread), size: batch.length };
  },
  relation: ({ square, size }) => [atMost(square, size - 1)],
  mutants: {
    'at most 1, as for two': ({ square }) => [atMost(square, 1)],
    'a tenth less': ({ square, size }, A) => [atMost(square, A.of(size - 1).times('9/10'))],
  },
  notes:
    'No value can be far out in its own batch: with the others equal and ε = 0 the bound is attained whatever the value. So a unit cannot outgrow this noise either.',
});

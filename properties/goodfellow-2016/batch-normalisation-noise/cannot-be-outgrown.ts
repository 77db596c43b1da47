import { claim, equal, map, rational, record } from 'corrigenda';
import { batches, batchesOf, normalised } from '../_batches.ts';

export default claim({
  statement: String.raw`\frac{(c h + d) - m_{cB + d}}{\sqrt{v_{cB + d}}} = \frac{h - m_B}{\sqrt{v_B}}, \quad c > 0`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: map(
    record({
      batch: batches(),
      c: rational({ min: 0, max: 8, maxDenominator: 8, excluding: [0] }),
      d: rational({ min: -4, max: 4, maxDenominator: 4 }),
    }),
    (kase) => kase,
    'a unit’s values in batches of 2 or 3 examples, a factor in (0, 8] and a term',
  ),
  given: (A, { batch: kase, c, d }) => {
    const zero = kase.epsilon.times(0);
    const first = (batch: ReturnType<typeof batchesOf>[number], epsilon = zero) =>
      normalised(A, batch, epsilon)[0] ?? A.of(0);
    return batchesOf(kase)
      .slice(0, 1)
      .map((batch) => {
        const larger = batch.map((x) => x.times(c).plus(d));
        return {
          before: first(batch),
          after: first(larger),
          c,
          smoothed: first(batch, kase.epsilon),
          smoothedAfter: first(larger, kase.epsilon),
        };
      });
  },
  relation: (all) => all.map(({ before, after }, b) => equal(after, before, `batch ${b}`)),
  mutants: {
    'with ε, which is 0 at times': (all) =>
      all.map(({ smoothed, smoothedAfter }) => equal(smoothedAfter, smoothed)),
    'it grows with the unit': (all) =>
      all.map(({ before, after, c }) => equal(after, before.times(c))),
  },
  notes:
    'The scale of a unit is taken out of it, but for ε, so that it is no way to outgrow the noise.',
});

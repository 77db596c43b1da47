import { claim, equal, list, probability, rational, record, tied } from 'corrigenda';
import { members, weightedMean } from 'corrigenda';

const weight = rational({ min: -3, max: 3, maxDenominator: 6 });

export default claim({
  statement: String.raw`E\Big[x \prod_{l=1}^{L} w_l \delta\Big] = p\, x \prod_{l=1}^{L} w_l \quad (L \ge 1)`,
  source: 'theory',
  kind: 'identity',
  domain: record({
    p: probability({ maxDenominator: 100 }),
    weights: list(weight, { min: 1, max: 6 }),
    x: weight,
  }),
  given: (A, { p, weights, x }) => {
    const law = tied(
      weights.map(() => 0),
      [p],
    );
    const chain = (gates: readonly number[]) =>
      A.product([x, ...weights.flatMap((w, l) => [w, gates[l] ?? 1])]);
    return {
      mean: weightedMean(
        A,
        members(law).map(({ mask, weight }) => [chain(mask), weight] as const),
      ),
      full: chain([]),
      p: A.of(p),
      depth: weights.length,
    };
  },
  relation: ({ mean, full, p }) => [equal(mean, full.times(p))],
  mutants: {
    'p for every passage': ({ mean, full, p, depth }) => [equal(mean, full.times(p.power(depth)))],
    'p² however deep': ({ mean, full, p }) => [equal(mean, full.times(p.power(2)))],
    'without p': ({ mean, full }) => [equal(mean, full)],
  },
  notes: 'One gate that stands 1 to 6 times on the only path of a linear chain.',
});

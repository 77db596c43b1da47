import { atMost, claim, map, rational, record } from 'corrigenda';
import { relativeVariance, rescaled } from '../_rescaled.ts';

export default claim({
  statement: String.raw`c \ge \frac{1 + \mathrm{Var}(\varepsilon)}{h \min(1, r)} \implies \frac{\mathrm{Var}(c h + \varepsilon)}{E[c h + \varepsilon]^2} \le r, \quad E[\varepsilon] = 0`,
  source: 'goodfellow-2016',
  kind: 'inequality',
  domain: map(
    record({
      unit: rescaled(0),
      bound: rational({ min: 0, max: 2, maxDenominator: 1000, excluding: [0] }),
    }),
    (kase) => kase,
    'an active rectified unit, noise of mean 0 with 1 to 3 values, and a bound r in (0, 2]',
  ),
  given: (A, { unit: { h, c, noise }, bound }) => {
    const variance = A.sum(
      noise.values.map((e, i) =>
        A.of(e)
          .power(2)
          .times(noise.probabilities[i] ?? 0),
      ),
    );
    const r = A.of(bound);
    const enough = variance.plus(1).over(r.min(1).times(h));
    const grown = (by: typeof r) => relativeVariance(A, noise, (e) => e.plus(by.times(h)));
    return {
      after: grown(enough.times(A.of(c).max(1))),
      square: relativeVariance(A, noise, (e) => e.plus(h)),
      r,
    };
  },
  relation: ({ after, r }) => [atMost(after, r)],
  mutants: {
    'at any size': ({ square, r }) => [atMost(square, r)],
    'below a hundredth of the bound': ({ after, r }) => [atMost(after, r.over(100))],
  },
  notes:
    'What the identity comes to: for every bound r there is a size from which the unit has outgrown the noise. The size stated is enough, not the least.',
});

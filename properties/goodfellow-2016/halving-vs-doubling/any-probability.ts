import type { Rational } from 'corrigenda';
import { claim, equal, filter, linearUnits, members, totalInput, weightedMean } from 'corrigenda';

export default claim({
  statement: String.raw`E\Big[\sum_i w_i \mu_i h_i + b\Big] = \sum_i p_i w_i h_i + b, \quad E\Big[\sum_i w_i \mu_i \frac{h_i}{p_i} + b\Big] = \sum_i w_i h_i + b, \quad P(\mu_i = 1) = p_i > 0`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'beyond',
  domain: filter(
    linearUnits({ most: 4, gates: 'any' }),
    ({ law }) => law.inclusion.every((p) => p.sign() > 0),
    'no gate always 0',
  ),
  given: (A, { weights, bias, input, law }) => {
    const p = law.inclusion;
    const inTraining = (states: readonly Rational[]) =>
      weightedMean(
        A,
        members(law).map(
          ({ mask, weight }) => [totalInput(A, { weights, bias }, states, mask), weight] as const,
        ),
      );
    const unit = { weights, bias };
    return {
      plain: inTraining(input),
      enlarged: inTraining(input.map((h, i) => h.over(p[i] ?? 1))),
      doubled: inTraining(input.map((h) => h.times(2))),
      scaled: totalInput(A, unit, input, p),
      full: totalInput(A, unit, input),
    };
  },
  relation: ({ plain, enlarged, scaled, full }) => [
    equal(plain, scaled, 'weights scaled after training'),
    equal(enlarged, full, 'states divided by p in training'),
  ],
  mutants: {
    'doubled whatever the probability': ({ doubled, full }) => [equal(doubled, full)],
    'the weights scaled and the states enlarged': ({ enlarged, scaled }) => [
      equal(enlarged, scaled),
    ],
  },
  notes:
    'Multiplying by 2 is for ½; for other probabilities it is 1/p. Any joint law of the gates will do.',
});

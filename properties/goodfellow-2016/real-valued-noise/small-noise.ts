import { agree, claim, filter, smallQuantity } from 'corrigenda';
import { anyNoises, jointly } from '../_noise.ts';
import { noisyLayers } from '../_noisy-layer.ts';

export default claim({
  statement: String.raw`E_Z\, \sigma(S_t) = \sigma(S_0) + \tfrac12 \sigma''(S_0) \sum_j w_j^2 h_j^2 \mathrm{Var}(Z_j)\, t^2 + O(t^3), \quad S_t = b + \sum_j w_j (1 + t Z_j) h_j`,
  source: 'goodfellow-2016',
  kind: 'order',
  domain: filter(
    noisyLayers(
      [
        [1, 1],
        [1, 2],
      ],
      undefined,
      anyNoises(0),
    ),
    ({ biases }) => biases.some((b) => b.sign() > 0),
    'the first bias, above 0, taken as e^{S₀}',
  ),
  given: (A, { weights, noises, biases, states }) => {
    const t = smallQuantity(A);
    // S₀ is ln c, so that σ(S₀ + x) = 1/(1 + e^{−x}/c).
    const c = biases[0] ?? 1;
    const output = (shift: ReturnType<typeof A.of>) =>
      A.of(1).over(A.of(1).plus(shift.negated().exp().over(c)));
    const row = weights[0] ?? [];
    const joint = jointly(noises[0] ?? []);
    const mean = A.sum(
      joint.map(({ noise, weight }) => {
        const shift = A.sum(
          row.map((w, j) =>
            t
              .times(w)
              .times(states[j] ?? 0)
              .times(noise[j] ?? 0),
          ),
        );
        return output(shift).times(weight);
      }),
    );
    const variance = A.sum(
      row.map((w, j) => {
        const { values, probabilities } = noises[0]?.[j] ?? { values: [], probabilities: [] };
        const own = A.sum(
          values.map((z, i) =>
            A.of(z)
              .power(2)
              .times(probabilities[i] ?? 0),
          ),
        );
        return A.of(w)
          .times(states[j] ?? 0)
          .power(2)
          .times(own);
      }),
    );
    const s = output(A.of(0));
    const curvature = s.times(A.of(1).minus(s)).times(A.of(1).minus(s.times(2)));
    return { mean, standard: s, second: curvature.times(variance).times(t.power(2)).over(2) };
  },
  relation: ({ mean, standard, second }) => [
    agree(mean, standard, 1, 'the standard network'),
    agree(mean, standard.plus(second), 2, 'with the next term'),
  ],
  degree: 12,
  mutants: {
    'the standard network to the second order': ({ mean, standard }) => [agree(mean, standard, 2)],
    'the opposite sign of the curvature, the same at ½': ({ mean, standard, second }) => [
      agree(mean, standard.minus(second), 2),
    ],
    'without the ½': ({ mean, standard, second }) => [
      agree(mean, standard.plus(second.times(2)), 2),
    ],
  },
  notes:
    'What the sentence calls approximate inference, for a logistic unit and the arithmetic mean: right to the first order in the scale t of the noise, and not to the second. The total input without noise is ln c with a rational c, so that the series has rational coefficients. N(1, I) is the noise at t = 1, where the scale of w∘h has to be small instead.',
});

import { claim, equal } from 'corrigenda';
import { batches, batchesOf, batchNoise, normalised } from '../_batches.ts';

export default claim({
  statement: String.raw`\gamma \frac{h - m_B}{\sqrt{v_B + \epsilon}} + \beta = A_B h + C_B, \quad A_B = \frac{\gamma}{\sqrt{v_B + \epsilon}},\ C_B = \beta - \frac{\gamma m_B}{\sqrt{v_B + \epsilon}} \text{ for all } h \text{ in the batch } B`,
  source: 'goodfellow-2016',
  kind: 'identity',
  standing: 'reading',
  domain: batches(),
  given: (A, kase) => {
    const batch = batchesOf(kase)[0] ?? [];
    const { scale, shift } = batchNoise(A, batch, kase);
    return normalised(A, batch, kase.epsilon).map((x, i) => ({
      output: x.times(kase.gamma).plus(kase.beta),
      value: A.of(batch[i] ?? 0),
      scale,
      shift,
      gamma: kase.gamma,
      beta: kase.beta,
    }));
  },
  costly: true,
  relation: (all) =>
    all.map(({ output, value, scale, shift }, i) =>
      equal(output, value.times(scale).plus(shift), `member ${i}`),
    ),
  mutants: {
    'γ left out of the factor, the same at 1': (all) =>
      all.map(({ output, value, scale, shift, gamma }) =>
        equal(output, value.times(scale).over(gamma).plus(shift)),
      ),
    'β left out of the term, the same at 0': (all) =>
      all.map(({ output, value, scale, shift, beta }) =>
        equal(output, value.times(scale).plus(shift).minus(beta)),
      ),
    'multiplicative noise only': (all) =>
      all.map(({ output, value, scale }) => equal(output, value.times(scale))),
  },
  notes:
    'The sentence on additive and multiplicative noise: in each batch a value is multiplied by one factor and one term is added, both the same for all members and both random over the draw of the batch. Where the variance of a batch and ε are 0 there is no value. How the factor and the term vary is said by the claims beside this one.',
});

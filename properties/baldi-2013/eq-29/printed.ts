import { agree, claim } from 'corrigenda';
import { slopeCases, slopes } from './_gradient.ts';

export default claim({
  statement: String.raw`\frac{\partial E_D}{\partial w_i} = -\lambda (t - O) \frac{\partial S}{\partial w_i} = -\lambda (t - O) \delta_i I_i, \quad E_D = -(t \log O + (1-t) \log(1-O))`,
  source: 'baldi-2013',
  kind: 'order',
  domain: slopeCases(),
  given: slopes,
  relation: ({ change, tau, O, ofTotal, kase: { lambda, target, delta, I } }, A) => {
    const factor = O.minus(target).times(lambda);
    return [
      agree(change.plus(1), A.of(1).plus(factor.times(ofTotal)), 1, '∂E_D/∂w_i'),
      agree(
        A.of(1).plus(factor.times(ofTotal)),
        A.of(1).plus(factor.times(delta).times(I).times(tau)),
        1,
        '∂S/∂w_i = δ_i I_i',
      ),
    ];
  },
  degree: 12,
  mutants: {
    'without λ': ({ change, tau, O, kase: { target, delta, I } }, A) => [
      agree(change.plus(1), A.of(1).plus(O.minus(target).times(delta).times(I).times(tau)), 1),
    ],
    'the opposite sign': ({ change, tau, O, kase: { lambda, target, delta, I } }, A) => [
      agree(
        change.plus(1),
        A.of(1).minus(O.minus(target).times(lambda).times(delta).times(I).times(tau)),
        1,
      ),
    ],
    'without the gate': ({ change, tau, O, kase: { lambda, target, I } }, A) => [
      agree(change.plus(1), A.of(1).plus(O.minus(target).times(lambda).times(I).times(tau)), 1),
    ],
    'the derivative of the squared error': (
      { change, tau, O, kase: { lambda, target, delta, I } },
      A,
    ) => [
      agree(
        change.plus(1),
        A.of(1).plus(A.product([O.minus(target), lambda, O, A.of(1).minus(O), delta, I, tau])),
        1,
      ),
    ],
  },
  notes:
    'The derivative is the coefficient of τ in E_D(w + τe_i) − E_D(w); 1 is added to both sides so that they never vanish. Any c, λ, mask, total input and target; c drops out of the formula.',
});

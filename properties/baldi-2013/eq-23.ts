import { claim, equal } from 'corrigenda';
import { gateStates, meanOver } from './_gate-states.ts';
import { halfSquare, linearCases, output, outputOfRemaining } from './_linear-cases.ts';

export default claim({
  statement: String.raw`E_{ENS} = \frac12 (t - O_{ENS})^2 = \frac12 \Big(t - \sum_{i=1}^n p_i w_i I_i\Big)^2`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: linearCases(5),
  given: (A, kase) => {
    const p = kase.inputs.map((input) => input.p);
    const states = gateStates(A, p);
    return {
      t: kase.t,
      ensemble: meanOver(A, states, (gates) => outputOfRemaining(A, kase, gates)),
      meanError: meanOver(A, states, (gates) =>
        halfSquare(A, kase.t, outputOfRemaining(A, kase, gates)),
      ),
      scaled: output(A, kase, p),
      full: output(
        A,
        kase,
        p.map(() => 1),
      ),
    };
  },
  relation: ({ t, ensemble, scaled }, A) => [
    equal(halfSquare(A, t, ensemble), halfSquare(A, t, scaled)),
  ],
  mutants: {
    'without the probabilities': ({ t, ensemble, full }, A) => [
      equal(halfSquare(A, t, ensemble), halfSquare(A, t, full)),
    ],
    'the mean of the errors for the error of the mean': ({ t, meanError, scaled }, A) => [
      equal(meanError, halfSquare(A, t, scaled)),
    ],
    'half of the output, as for p = ½': ({ t, ensemble, full }, A) => [
      equal(halfSquare(A, t, ensemble), halfSquare(A, t, full.over(2))),
    ],
  },
  notes:
    'O_ENS is the mean of the outputs over all masks. A bias is an input that is 1 and has p = 1.',
});

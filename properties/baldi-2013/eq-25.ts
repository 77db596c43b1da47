import { claim, equal } from 'corrigenda';
import { gateStates, meanOver } from './_gate-states.ts';
import { halfSquare, linearCases, outputOfRemaining, slope } from './_linear-cases.ts';

export default claim({
  statement: String.raw`\frac{\partial E_{ENS}}{\partial w_i} = -(t - O_{ENS}) \frac{\partial O_{ENS}}{\partial w_i} = -(t - O_{ENS}) p_i I_i`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: linearCases(3),
  given: (A, kase) => {
    const states = gateStates(
      A,
      kase.inputs.map(({ p }) => p),
    );
    const ensemble = (weights: Parameters<typeof outputOfRemaining>[3]) =>
      meanOver(A, states, (gates) => outputOfRemaining(A, kase, gates, weights));
    const residual = A.of(kase.t).minus(ensemble(kase.inputs.map(({ w }) => w)));
    return kase.inputs.map(({ I, p }, i) => ({
      left: slope(A, kase, i, (w) => halfSquare(A, kase.t, ensemble(w))),
      residual,
      ofOutput: slope(A, kase, i, ensemble),
      I,
      p,
      first: kase.inputs[0]?.p ?? p,
    }));
  },
  relation: (all) =>
    all.flatMap(({ left, residual, ofOutput, I, p }) => {
      const middle = residual.negated().times(ofOutput);
      return [
        equal(left, middle, 'the chain rule'),
        equal(middle, residual.negated().times(p).times(I), '∂O_ENS/∂w_i = p_i I_i'),
      ];
    }),
  mutants: {
    'without the sign': (all) =>
      all.map(({ left, residual, I, p }) => equal(left, residual.times(p).times(I))),
    'without p': (all) =>
      all.map(({ left, residual, I }) => equal(left, residual.negated().times(I))),
    'the first probability for all': (all) =>
      all.map(({ left, residual, I, first }) =>
        equal(left, residual.negated().times(first).times(I)),
      ),
  },
  notes:
    'The derivatives are symmetric difference quotients, which are exact for what is quadratic in the weights.',
});

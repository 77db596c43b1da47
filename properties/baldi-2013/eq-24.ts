import { claim, equal } from 'corrigenda';
import { gateStates } from './_gate-states.ts';
import { halfSquare, linearCases, output, outputOfRemaining } from './_linear-cases.ts';

export default claim({
  statement: String.raw`E_D = \frac12 (t - O_D)^2 = \frac12 \Big(t - \sum_{i=1}^n \delta_i w_i I_i\Big)^2`,
  source: 'baldi-2013',
  kind: 'derivation',
  domain: linearCases(),
  given: (A, kase) => {
    const p = kase.inputs.map((input) => input.p);
    return gateStates(A, p).map(({ gates }) => ({
      t: kase.t,
      left: halfSquare(A, kase.t, outputOfRemaining(A, kase, gates)),
      gated: output(A, kase, gates),
      scaled: output(A, kase, p),
      firstGate: output(
        A,
        kase,
        gates.map(() => gates[0] ?? 1),
      ),
    }));
  },
  relation: (all, A) => all.map(({ t, left, gated }) => equal(left, halfSquare(A, t, gated))),
  mutants: {
    'probabilities for gates': (all, A) =>
      all.map(({ t, left, scaled }) => equal(left, halfSquare(A, t, scaled))),
    'one gate for all inputs': (all, A) =>
      all.map(({ t, left, firstGate }) => equal(left, halfSquare(A, t, firstGate))),
    'the square of the sum without the target': (all, A) =>
      all.map(({ left, gated }) => equal(left, halfSquare(A, 0, gated))),
  },
  notes: 'For every mask; O_D is the output of the unit from which the dropped inputs are removed.',
});

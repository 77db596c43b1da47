import { claim, ensemble, equal, gated, map, Rational, rational, record } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { logisticOf } from '../_logistic.ts';
import { gate, totals } from '../_sums.ts';
import type { Term } from '../_sums.ts';

const SIZE = { min: -8, max: 8, maxDenominator: 4 } as const;

const cosh = (A: Arithmetic, root: Value): Value => root.plus(A.of(1).over(root)).over(2);

export default claim({
  statement: String.raw`\ln G = \tfrac12 E S - \ln 2 - E \ln \cosh \tfrac S2, \quad \ln G' = -\tfrac12 E S - \ln 2 - E \ln \cosh \tfrac S2`,
  source: 'theory',
  kind: 'identity',
  standing: 'beyond',
  domain: map(
    record({ gates: gated(rational(SIZE), { most: 2 }), bias: rational(SIZE) }),
    ({ gates: { law, gated: all }, bias }) =>
      totals({ bias, terms: all.map((a, j) => gate(law.inclusion[j] ?? Rational.one, a)) }),
    'S = b + Σ aδ with 1 or 2 independent gates, a and b in [−8, 8]',
  ),
  given: (A: Arithmetic, law: Term) => {
    const outputs = law.map(([, S]) => logisticOf(A, A.of(S)));
    const means = ensemble(
      A,
      outputs,
      law.map(([p]) => p),
    );
    // e^{ES/2}
    const rise = A.of(Rational.sum(law.map(([p, S]) => p.times(S))).over(2)).exp();
    return {
      means,
      rise,
      fall: A.of(1).over(rise),
      // exp E ln cosh(S/2), and cosh(ES/2)
      spread: A.powers(law.map(([p, S]) => [cosh(A, A.of(S).over(2).exp()), p] as const)),
      middle: cosh(A, rise),
    };
  },
  costly: true,
  relation: ({ means, rise, fall, spread }) => [
    equal(means.G, rise.over(spread).over(2), 'G'),
    equal(means.Gprime, fall.over(spread).over(2), 'G′'),
  ],
  mutants: {
    'ln cosh(ES/2), the same without noise': ({ means, rise, middle }) => [
      equal(means.G, rise.over(middle).over(2)),
    ],
    'without ln 2': ({ means, rise, spread }) => [equal(means.G, rise.over(spread))],
    'E S for ½E S, the same at E S = 0': ({ means, rise, spread }) => [
      equal(means.G, rise.power(2).over(spread).over(2)),
    ],
  },
  notes:
    'What the third integral is for. Both sides are exponentiated, so that no logarithm is left: ln σ(s) = s/2 − ln 2cosh(s/2).',
});

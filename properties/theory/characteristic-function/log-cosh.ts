import { atMost, claim } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { midpointRule, mistakenProbabilities } from '../_characteristic-function.ts';
import type { MidpointRule, Node } from '../_characteristic-function.ts';
import { gatedSums, mean } from '../_sums.ts';
import type { SumCase } from '../_sums.ts';

interface Given {
  readonly rule: MidpointRule;
  /** E ln cosh(S/2). */
  readonly mean: Value;
  /** E ln 2cosh(S/2). */
  readonly unscaled: Value;
  readonly kase: SumCase;
}

const integrand = ({ t, re, sinh }: Node): Value => re.negated().plus(1).over(t.times(sinh));

const error = ({ rule, mean }: Given, f = integrand): Value => mean.minus(rule.sum(f)).abs();

const step = ({ rule }: Given): Value => rule.decay.times(rule.moments).over(rule.theta);

const tail = ({ rule }: Given): Value => rule.tail.times(2).over(rule.T);

const bound = (given: Given): Value => step(given).plus(tail(given));

export default claim({
  statement: String.raw`\Big|E \ln \cosh \tfrac{S}{2} - h \sum_{k<N} \frac{1 - \operatorname{Re} \varphi_S(t_k)}{t_k \sinh \pi t_k}\Big| \le \frac{e^{-\theta L}}{\theta}\big(M(\theta) + M(-\theta)\big) + \frac{4}{\pi T} \cdot \frac{e^{-\pi T}}{1 - e^{-2\pi T}}`,
  source: 'theory',
  kind: 'identity',
  domain: gatedSums(),
  given: (A: Arithmetic, kase: SumCase): Given => {
    const rule = midpointRule(A, kase);
    const unscaled = mean(A, kase, (S) => {
      const root = S.over(2).exp();
      return root.plus(A.of(1).over(root)).ln();
    });
    return { rule, mean: unscaled.minus(A.of(2).ln()), unscaled, kase };
  },
  costly: true,
  relation: (given) => [atMost(error(given), bound(given))],
  mutants: {
    'ln 2cosh': (given) => [atMost(error({ ...given, mean: given.unscaled }), bound(given))],
    '1 + Re φ': (given) => [
      atMost(
        error(given, ({ t, re, sinh }) => re.plus(1).over(t.times(sinh))),
        bound(given),
      ),
    ],
    'without 1/t': (given) => [
      atMost(
        error(given, ({ re, sinh }) => re.negated().plus(1).over(sinh)),
        bound(given),
      ),
    ],
    '1 − p for p in φ, the same at p = ½': (given, A) => [
      atMost(
        error({ ...given, rule: midpointRule(A, mistakenProbabilities(given.kase)) }),
        bound(given),
      ),
    ],
    'no error from cutting off': (given) => [atMost(error(given), step(given))],
    'a quarter of the error from cutting off': (given) => [
      atMost(error(given), step(given).plus(tail(given).over(4))),
    ],
    'no error from the step': (given) => [atMost(error(given), tail(given))],
    'a third of the error from the step at θ = 1': (given) => [
      atMost(error(given), step(given).over(3).plus(tail(given))),
    ],
  },
  notes:
    'The integral ∫ (1 − Re φ(t))/(t sinh πt) dt by the midpoint rule, with its errors: 0 ≤ 1 − Re φ ≤ 2, and 1/(t sinh πt) falls and is convex. ln G = E[S]/2 − ln 2 − E ln cosh(S/2), and ln G′ with the other sign of E[S].',
});

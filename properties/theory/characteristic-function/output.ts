import { atMost, claim } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { midpointRule, mistakenProbabilities } from '../_characteristic-function.ts';
import type { MidpointRule, Node } from '../_characteristic-function.ts';
import { logisticOf } from '../_logistic.ts';
import { gatedSums, mean } from '../_sums.ts';
import type { SumCase } from '../_sums.ts';

interface Given {
  readonly rule: MidpointRule;
  /** E σ(S) − ½. */
  readonly mean: Value;
  readonly kase: SumCase;
}

const integrand = ({ im, sinh }: Node): Value => im.over(sinh);

const error = ({ rule, mean }: Given, f = integrand): Value => mean.minus(rule.sum(f)).abs();

const step = ({ rule }: Given): Value => rule.decay.times(rule.moments);

const bound = (given: Given): Value => step(given).plus(given.rule.tail);

export default claim({
  statement: String.raw`\Big|E\,\sigma(S) - \tfrac12 - h \sum_{k<N} \frac{\operatorname{Im} \varphi_S(t_k)}{\sinh \pi t_k}\Big| \le e^{-\theta L}\big(M(\theta) + M(-\theta)\big) + \frac{2}{\pi} \cdot \frac{e^{-\pi T}}{1 - e^{-2\pi T}}, \quad t_k = (k + \tfrac12)h,\ h = 2\pi/L,\ T = Nh,\ M(\theta) = E\,e^{\theta S}`,
  source: 'theory',
  kind: 'identity',
  domain: gatedSums(),
  given: (A: Arithmetic, kase: SumCase): Given => ({
    rule: midpointRule(A, kase),
    mean: mean(A, kase, (S) => logisticOf(A, S)).minus('1/2'),
    kase,
  }),
  costly: true,
  relation: (given) => [atMost(error(given), bound(given))],
  mutants: {
    'the real part of φ': (given) => [
      atMost(
        error(given, ({ re, sinh }) => re.over(sinh)),
        bound(given),
      ),
    ],
    'cosh for sinh': (given) => [
      atMost(
        error(given, ({ im, cosh }) => im.over(cosh)),
        bound(given),
      ),
    ],
    'without ½': (given) => [
      atMost(error({ ...given, mean: given.mean.plus('1/2') }), bound(given)),
    ],
    '1 − p for p in φ, the same at p = ½': (given, A) => [
      atMost(
        error({ ...given, rule: midpointRule(A, mistakenProbabilities(given.kase)) }),
        bound(given),
      ),
    ],
    'no error from cutting off': (given) => [atMost(error(given), step(given))],
    'half the error from cutting off': (given) => [
      atMost(error(given), step(given).plus(given.rule.tail.over(2))),
    ],
    'no error from the step': (given) => [atMost(error(given), given.rule.tail)],
    'half the error from the step': (given) => [
      atMost(error(given), step(given).over(2).plus(given.rule.tail)),
    ],
    'the moments left out, which are 1 at S = 0': (given) => [
      atMost(error(given), given.rule.decay.times(2).plus(given.rule.tail)),
    ],
  },
  notes:
    'The integral ½ + ∫ Im φ(t)/sinh(πt) dt by the midpoint rule, with every error that the rule makes, for any step and any number of nodes: as both bounds can be made as small as one likes, the identity follows. E σ(S) is the mean over all masks, φ and M are products over the gates. The bounds are derived beside the rule.',
});

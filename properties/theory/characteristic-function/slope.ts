import { atMost, claim } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { midpointRule, mistakenProbabilities } from '../_characteristic-function.ts';
import type { MidpointRule, Node } from '../_characteristic-function.ts';
import { logisticOf } from '../_logistic.ts';
import { gatedSums, mean } from '../_sums.ts';
import type { SumCase } from '../_sums.ts';

interface Given {
  readonly rule: MidpointRule;
  /** E σ′(S). */
  readonly mean: Value;
  /** 1/π, and T + 1/π, by which the first bound's tail is multiplied. */
  readonly inverse: Value;
  readonly weight: Value;
  readonly kase: SumCase;
}

const integrand = ({ t, re, sinh }: Node): Value => t.times(re).over(sinh);

const error = ({ rule, mean }: Given, f = integrand): Value => mean.minus(rule.sum(f)).abs();

const step = ({ rule }: Given): Value => rule.decay.times(rule.moments);

const bound = (given: Given): Value => step(given).plus(given.rule.tail.times(given.weight));

export default claim({
  statement: String.raw`\Big|E\,\sigma'(S) - h \sum_{k<N} \frac{t_k \operatorname{Re} \varphi_S(t_k)}{\sinh \pi t_k}\Big| \le e^{-\theta L}\big(M(\theta) + M(-\theta)\big) + 2\Big(\frac{T}{\pi} + \frac{1}{\pi^2}\Big) \frac{e^{-\pi T}}{1 - e^{-2\pi T}}`,
  source: 'theory',
  kind: 'identity',
  domain: gatedSums(),
  given: (A: Arithmetic, kase: SumCase): Given => {
    const rule = midpointRule(A, kase);
    const inverse = A.of(1).over(A.pi());
    const slope = (S: Value): Value => {
      const output = logisticOf(A, S);
      return output.times(A.of(1).minus(output));
    };
    return { rule, mean: mean(A, kase, slope), inverse, weight: rule.T.plus(inverse), kase };
  },
  costly: true,
  relation: (given) => [atMost(error(given), bound(given))],
  mutants: {
    'the imaginary part of φ': (given) => [
      atMost(
        error(given, ({ t, im, sinh }) => t.times(im).over(sinh)),
        bound(given),
      ),
    ],
    'without t': (given) => [
      atMost(
        error(given, ({ re, sinh }) => re.over(sinh)),
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
    'half the error from cutting off': (given) => [
      atMost(error(given), step(given).plus(given.rule.tail.times(given.weight).over(2))),
    ],
    'the tail without T': (given) => [
      atMost(error(given), step(given).plus(given.rule.tail.times(given.inverse))),
    ],
    'no error from the step': (given) => [
      atMost(error(given), given.rule.tail.times(given.weight)),
    ],
    'the moments left out, which are 1 at S = 0': (given) => [
      atMost(error(given), given.rule.decay.times(2).plus(given.rule.tail.times(given.weight))),
    ],
  },
  notes:
    'The integral ∫ t Re φ(t)/sinh(πt) dt by the midpoint rule, with its errors; E σ² = E σ − E σ′, and the variance follows. te^{−πt} is convex from 2/π on: for smaller T, where few nodes are kept, the bound is wide by its denominator, and rests on the cases alone.',
});

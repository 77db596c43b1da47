import { atMost, claim } from 'corrigenda';
import { midpointRule, mistakenProbabilities } from '../_characteristic-function.ts';
import type { MidpointRule } from '../_characteristic-function.ts';
import { logisticOf } from '../_logistic.ts';
import { blockSums, mean } from '../_sums.ts';

const bound = ({ decay, moments, tail }: MidpointRule) => decay.times(moments).plus(tail);

export default claim({
  statement: String.raw`\Big|E\,\sigma(S) - \tfrac12 - h \sum_{k<N} \frac{\operatorname{Im} \varphi_S(t_k)}{\sinh \pi t_k}\Big| \le e^{-\theta L}\big(M(\theta) + M(-\theta)\big) + \frac{2}{\pi} \cdot \frac{e^{-\pi T}}{1 - e^{-2\pi T}}, \quad \varphi_S(t) = e^{itb} \prod_j \sum_i p_{ji} e^{ita_{ji}}`,
  source: 'theory',
  kind: 'identity',
  standing: 'beyond',
  domain: blockSums(),
  given: (A, kase) => ({
    rule: midpointRule(A, kase),
    mean: mean(A, kase, (S) => logisticOf(A, S)).minus('1/2'),
    kase,
  }),
  costly: true,
  relation: ({ rule, mean }) => [
    atMost(mean.minus(rule.sum(({ im, sinh }) => im.over(sinh))).abs(), bound(rule)),
  ],
  mutants: {
    'the order of the probabilities reversed, the same where they are equal': (
      { rule, mean, kase },
      A,
    ) => [
      atMost(
        mean
          .minus(midpointRule(A, mistakenProbabilities(kase)).sum(({ im, sinh }) => im.over(sinh)))
          .abs(),
        bound(rule),
      ),
    ],
    'the bias left out of φ': ({ rule, mean, kase }, A) => [
      atMost(
        mean
          .minus(
            midpointRule(A, { ...kase, bias: kase.bias.minus(kase.bias) }).sum(({ im, sinh }) =>
              im.over(sinh),
            ),
          )
          .abs(),
        bound(rule),
      ),
    ],
    'a factor of π too many': ({ rule, mean }, A) => [
      atMost(
        mean.minus(rule.sum(({ im, sinh }) => im.over(sinh).times(A.pi()))).abs(),
        bound(rule),
      ),
    ],
  },
  notes:
    'Terms of any finite law: tied gates are one with two values, one-of-k is one with k, and sub-networks whose gates depend on each other in any way are a single term.',
});

import { atMost, claim } from 'corrigenda';
import { examples, terms, total } from '../_penalty.ts';
import { totals } from '../_sums.ts';

export default claim({
  statement: String.raw`1 + e^{x\beta} \le \exp E \ln(1 + e^{\tilde x\beta}) = \prod (1 + e^S)^{P(S)}, \quad e^{x\beta} \le E\,e^{\tilde x \beta}`,
  source: 'theory',
  kind: 'inequality',
  standing: 'beyond',
  domain: examples(),
  given: (A, kase) => {
    const law = totals({ bias: kase.bias, terms: terms(kase) });
    const powers = law.map(([p, S]) => [A.of(S).exp(), p] as const);
    return {
      middle: A.of(total(kase)).exp(),
      geometric: A.powers(powers.map(([x, p]) => [x.plus(1), p] as const)),
      mean: A.sum(powers.map(([x, p]) => x.times(p))),
    };
  },
  relation: ({ middle, geometric, mean }) => [
    atMost(middle.plus(1), geometric, 'logistic'),
    atMost(middle, mean, 'Poisson'),
  ],
  mutants: {
    'the sides exchanged, the same without noise': ({ middle, geometric }) => [
      atMost(geometric, middle.plus(1)),
    ],
    'by a tenth': ({ middle, mean }) => [atMost(middle.times('11/10'), mean)],
    '1 + e^η for e^η': ({ middle, mean }) => [atMost(middle.plus(1), mean)],
  },
  notes:
    'The exact penalty is never negative, as A is convex, and neither is the quadratic one: the approximation has the right sign always. Written without logarithms, so that equality, which holds without noise, is decided exactly.',
});

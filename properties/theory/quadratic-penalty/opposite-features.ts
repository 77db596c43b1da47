import { atMost, claim, map, Rational, rational, record } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { inside, logisticPenalty } from '../_penalty.ts';
import type { Penalty } from '../_penalty.ts';

interface Pair {
  readonly w: Rational;
  readonly p: Rational;
}

interface Given extends Penalty {
  readonly w: Value;
  readonly p: Value;
}

export default claim({
  statement: String.raw`E[A(\tilde x \beta)] - A(x\beta) \le \frac{4p}{w} \cdot \tfrac12 A''(x\beta) \operatorname{Var}(\tilde x\beta) \text{ for two features } \pm w`,
  source: 'theory',
  kind: 'inequality',
  standing: 'beyond',
  domain: map(
    record({
      w: rational({ min: 0, max: 40, maxDenominator: 20, excluding: [0] }),
      p: inside,
    }),
    (kase) => kase,
    'two features w and −w in (0, 40], both kept with probability p in (0, 1)',
  ),
  given: (A: Arithmetic, { w, p }: Pair): Given => ({
    ...logisticPenalty(A, {
      bias: Rational.zero,
      features: [
        { a: w, p },
        { a: w.negated(), p },
      ],
    }),
    w: A.of(w),
    p: A.of(p),
  }),
  relation: ({ exact, quadratic, w, p }) => [atMost(exact, quadratic.times(4).times(p).over(w))],
  mutants: {
    '2p/w': ({ exact, quadratic, w, p }) => [atMost(exact, quadratic.times(2).times(p).over(w))],
    'without w, the same at w = 1': ({ exact, quadratic, p }) => [
      atMost(exact, quadratic.times(4).times(p)),
    ],
    '1 − p for p, the same at p = ½': ({ exact, quadratic, w, p }) => [
      atMost(exact, quadratic.times(4).times(p.negated().plus(1)).over(w)),
    ],
  },
  notes:
    'The other way to break down: features that cancel keep xβ = 0, the quadratic penalty grows as w², the exact one as w: it is E ln cosh(S/2) ≤ ½E|S| = (1 − p)w.',
});

import { atMost, claim, map, Rational, rational, record } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';
import { inside, logisticPenalty } from '../_penalty.ts';
import type { Penalty } from '../_penalty.ts';

interface Single {
  readonly w: Rational;
  readonly p: Rational;
}

interface Given extends Penalty {
  readonly w: Value;
  readonly p: Value;
  readonly q: Value;
  readonly decay: Value;
  readonly ln2: Value;
}

/** ½w²(1 − p)/p e^{−w}. */
const most = ({ w, p, q, decay }: Given): Value => w.power(2).times(q).over(p).times(decay).over(2);

const least = ({ q, ln2, decay }: Given): Value => q.times(ln2).minus(decay);

export default claim({
  statement: String.raw`E[A(\tilde x \beta)] - A(x\beta) \ge (1 - p) \ln 2 - e^{-w}, \quad \tfrac12 A''(x\beta) \operatorname{Var}(\tilde x\beta) \le \tfrac12 w^2 \frac{1-p}{p} e^{-w} \text{ for one feature, } w = x\beta > 0`,
  source: 'theory',
  kind: 'inequality',
  standing: 'beyond',
  domain: map(
    record({ w: rational({ min: 0, max: 40, maxDenominator: 20, excluding: [0] }), p: inside }),
    (kase) => kase,
    'one feature w in (0, 40], kept with probability p in (0, 1)',
  ),
  given: (A: Arithmetic, { w, p }: Single): Given => ({
    ...logisticPenalty(A, { bias: Rational.zero, features: [{ a: w, p }] }),
    w: A.of(w),
    p: A.of(p),
    q: A.of(p.negated().plus(1)),
    decay: A.of(w.negated()).exp(),
    ln2: A.of(2).ln(),
  }),
  relation: (given) => [
    atMost(least(given), given.exact, 'exact'),
    atMost(given.quadratic, most(given), 'quadratic'),
  ],
  mutants: {
    'the quadratic penalty falls as e^{−2w}': (given) => [
      atMost(given.quadratic, most(given).times(given.decay)),
    ],
    'p for 1 − p, the same at p = ½': (given) => [
      atMost(least({ ...given, q: given.p }), given.exact),
    ],
    'without 1/p': (given) => [atMost(given.quadratic, most(given).times(given.p))],
    'the quadratic penalty has the bound of the exact one': (given) => [
      atMost(least(given), given.quadratic),
    ],
  },
  notes:
    'Where it breaks down: as w grows the exact penalty goes to (1 − p) ln 2 and its approximation to 0, so that their ratio has no bound. A(0) = ln 2, η ≤ A(η) ≤ η + e^{−η}, A″(η) ≤ e^{−η}.',
});

import { below, claim, ensemble, filter, Rational, rational, record, toBase } from 'corrigenda';
import type { Arithmetic, Value } from 'corrigenda';

const SIZE = { min: -3, max: 3, maxDenominator: 4 } as const;
const HALF = Rational.of('1/2');
const BASE = Rational.of(2);

/** Two points that are equally likely. */
type Pair = readonly [Rational, Rational];
const pair = (x: number, y: number): Pair => [Rational.of(x), Rational.of(y)];

export default claim({
  statement: String.raw`f = \frac{1}{1 + 2^{-g}}, g(x) = a + bx + qx^2 + rx^3, (q, r) \ne 0 \implies NWGM(f(X)) \ne f(E(X)) \text{ for } X = \pm 1 \text{ or } X \in \{0, 2\}, P = \tfrac12`,
  source: 'baldi-2013',
  kind: 'iff',
  domain: filter(
    record({ a: rational(SIZE), b: rational(SIZE), q: rational(SIZE), r: rational(SIZE) }),
    ({ q, r }) => q.sign() !== 0 || r.sign() !== 0,
    'q and r not both 0',
  ),
  given: (A, { a, b, q, r }) => {
    const sigma = (exponent: Rational): Value =>
      A.of(1).over(toBase(A, BASE, A.of(exponent.negated())).plus(1));
    const cubic = (x: Rational): Rational =>
      a
        .plus(b.times(x))
        .plus(q.times(x.toThe(2)))
        .plus(r.times(x.toThe(3)));
    const straight = (x: Rational): Rational => a.plus(b.times(x));
    return {
      gap: (g: (x: Rational) => Rational, [x, y]: Pair): Value => squaredGap(A, sigma, g, [x, y]),
      cubic,
      straight,
    };
  },
  relation: ({ gap, cubic }, A) => [
    below(0, A.sum([gap(cubic, pair(-1, 1)), gap(cubic, pair(0, 2))])),
  ],
  mutants: {
    'one pair of points, which does not see r': ({ gap, cubic }) => [
      below(0, gap(cubic, pair(-1, 1))),
    ],
    'the other pair alone, which does not see q = −3r': ({ gap, cubic }) => [
      below(0, gap(cubic, pair(0, 2))),
    ],
    'the logistic function without q and r': ({ gap, straight }, A) => [
      below(0, A.sum([gap(straight, pair(-1, 1)), gap(straight, pair(0, 2))])),
    ],
  },
  notes:
    'An instance of the necessity that two laws decide: with P = ½ the logit of the NWGM less that of f(E(X)) is q for X = ±1, and q + 3r for X in {0, 2}. The sum of the squared gaps is positive where one of them is.',
});

/** (NWGM(f(X)) − f(E(X)))² for X equally likely at two points. */
function squaredGap(
  A: Arithmetic,
  sigma: (exponent: Rational) => Value,
  g: (x: Rational) => Rational,
  [x, y]: Pair,
): Value {
  const { NWGM } = ensemble(A, [sigma(g(x)), sigma(g(y))], [HALF, HALF]);
  return NWGM.minus(sigma(g(x.plus(y).times(HALF)))).power(2);
}

import {
  below,
  choice,
  claim,
  ensemble,
  finite,
  integer,
  logistic,
  logisticShape,
  Rational,
  record,
} from 'corrigenda';
import type { Value } from 'corrigenda';
import { OTHERS } from './_transfer-functions.ts';

const SHAPE = logisticShape({ base: 2 });

export default claim({
  statement: String.raw`NWGM(f(X)) \ne f(E(X)) \text{ for some law on } \{-d, 0\}, \{0, d\} \text{ or } \{-d, d\}, \text{ for six functions } f \text{ that are not logistic}`,
  source: 'baldi-2013',
  kind: 'iff',
  standing: 'beyond',
  domain: finite(
    record({
      f: choice('softsign', 'narrowTanh', 'clippedExponential', 'bell', 'broken', 'logLog'),
      distance: integer(1, 6),
      share: integer(1, 14),
    }),
  ),
  given: (A, { f, distance, share }) => {
    const P = Rational.of(share).over(15);
    const d = Rational.of(distance);
    const gap = (of: (x: Rational) => Value, x: Rational, y: Rational): Value => {
      const weights = [Rational.one.minus(P), P];
      const E = x.plus(y.minus(x).times(P));
      const { NWGM } = ensemble(A, [of(x), of(y)], weights);
      return NWGM.minus(of(E)).power(2);
    };
    const gaps = (of: (x: Rational) => Value): readonly Value[] => [
      gap(of, d.negated(), Rational.zero),
      gap(of, Rational.zero, d),
      gap(of, d.negated(), d),
    ];
    return {
      other: () => gaps((x) => OTHERS[f](A, x)),
      ofLogistic: () => gaps((x) => logistic(A, SHAPE, x)),
    };
  },
  relation: ({ other }, A) => [below(0, A.sum(other()))],
  mutants: {
    'points on one side of 0 only': ({ other }, A) => [below(0, A.sum(other().slice(1, 2)))],
    'a logistic function': ({ ofLogistic }, A) => [below(0, A.sum(ofLogistic()))],
    'a gap of more than a hundredth': ({ other }, A) => [below('1/10000', A.sum(other()))],
  },
  notes:
    'Softsign, tanh on (1/4, 3/4), an exponential cut at 1/2, 1/(2 + x²), two logistic halves that meet at 0, and the complementary log–log function.',
});

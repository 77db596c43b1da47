import type { Rational } from 'corrigenda';
import { claim, distinct, countingMasks, ensemble, map, probability } from 'corrigenda';
import { record } from 'corrigenda';

const inside = probability({ open: true });

export default claim({
  statement: String.raw`E(O) \ne NWGM(O) \text{ for one of } P, Q \quad \text{if } O_1 \ne O_2 \text{ have the probabilities } P, 1 - P \text{ in one network and } Q, 1 - Q \text{ in another, } 0 < P < Q < 1`,
  source: 'baldi-2013',
  kind: 'iff',
  standing: 'beyond',
  domain: countingMasks(
    map(
      record({ a: inside, b: inside, P: inside, Q: inside }),
      ({ a, b, P, Q }) => (a.equals(b) || P.equals(Q) ? undefined : { a, b, P, Q }),
      'two different outputs in (0, 1) with two different pairs of probabilities',
    ),
    () => 2,
  ),
  given: (A, { a, b, P, Q }) => {
    const error = (weight: Rational) => {
      const { E, NWGM } = ensemble(A, [a, b], [weight, weight.negated().plus(1)]);
      return E.minus(NWGM).abs();
    };
    return { first: error(P), second: error(Q) };
  },
  costly: true,
  relation: ({ first, second }, A) => [distinct(first.plus(second), A.of(0))],
  mutants: {
    'for P alone': ({ first }, A) => [distinct(first, A.of(0))],
    'for Q alone': ({ second }, A) => [distinct(second, A.of(0))],
    'for both': ({ first, second }, A) => [distinct(first.min(second), A.of(0))],
  },
  notes:
    'What is true of (11) as a statement on the outputs whatever the gates’ probabilities: two different outputs can be exact for one law at most, since logit E − E(logit O) vanishes at P = 0 and 1 and, having one point of inflection, at most once between.',
});

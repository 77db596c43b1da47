import { claim, equal, Rational, weightedMean } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';
import { moments } from '../_moments.ts';

export default claim({
  statement: String.raw`E(1 - E) - V = E\big(O(1 - O)\big)`,
  source: 'baldi-2013',
  kind: 'identity',
  standing: 'beyond',
  domain: attackedLaws(),
  given: (A, law) => {
    const spread = law.outputs.map((O) => A.of(O).times(A.of(1).minus(O)));
    return {
      ...moments(A, law),
      spread: weightedMean(
        A,
        spread.map((x, i) => [x, law.weights[i] ?? Rational.zero] as const),
      ),
      unweighted: A.sum(spread).over(spread.length),
    };
  },
  relation: ({ V, E, spread }, A) => [equal(E.times(A.of(1).minus(E)).minus(V), spread)],
  mutants: {
    'equal probabilities': ({ V, E, unweighted }, A) => [
      equal(E.times(A.of(1).minus(E)).minus(V), unweighted),
    ],
    'plus the variance, the same for constants': ({ V, E, spread }, A) => [
      equal(E.times(A.of(1).minus(E)).plus(V), spread),
    ],
  },
  notes: 'How far the inequality is from equality, from which both directions can be read.',
});

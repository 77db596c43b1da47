import { below, claim, ensemble, weightedMean } from 'corrigenda';
import { attackedLaws } from '../_laws.ts';

export default claim({
  statement: String.raw`\sum P_i f(O_i) < f\Big(\sum P_i O_i\Big), \quad f(x) = \ln x - \ln(1 - x), \quad 0 < O_i \le \tfrac12 \text{ not all equal}`,
  source: 'baldi-2013',
  kind: 'inequality',
  standing: 'beyond',
  domain: attackedLaws({ max: '1/2', excluding: [0], distinct: true }),
  given: (A, { outputs, weights }) => {
    const { E, Eprime } = ensemble(A, outputs, weights);
    const pairs = outputs.map((O, i) => [A.of(O), weights[i]!] as const);
    const mean = weightedMean(
      A,
      pairs.map(([O, P]) => [O.ln().minus(A.of(1).minus(O).ln()), P] as const),
    );
    const logarithms = weightedMean(
      A,
      pairs.map(([O, P]) => [O.ln(), P] as const),
    );
    const equally = A.sum(outputs).over(outputs.length);
    return {
      mean,
      logarithms,
      ofMean: E.ln().minus(Eprime.ln()),
      ofUnweighted: equally.ln().minus(A.of(1).minus(equally).ln()),
      E,
    };
  },
  costly: true,
  relation: ({ mean, ofMean }) => [below(mean, ofMean)],
  mutants: {
    'a mean without probabilities': ({ mean, ofUnweighted }) => [below(mean, ofUnweighted)],
    'for a convex function': ({ mean, ofMean }) => [below(ofMean, mean)],
    'without ln(1 − x) on the right': ({ mean, E }) => [below(mean, E.ln())],
    'without ln(1 − x) on the left': ({ logarithms, ofMean }) => [below(ofMean, logarithms)],
  },
  notes:
    'The step of the proof that is named after (14): Jensen’s inequality for this f, which is strictly concave up to ½.',
});
